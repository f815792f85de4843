import { expect, test } from 'vitest';
import { folderOf, runCommand } from './example-apps.js';

test('the report of a network lists its members by kind, its events and its sources', async () => {
  const report = await runCommand(
    '../examples/node-report/report.js',
    ['zorg-verbindt', 'nl'],
    folderOf('node-report'),
  );
  expect(report.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Zorg Verbindt',
    '## Members',
    '## Events',
    '## Sources',
  ]);
  expect(report).toMatch(/^- \d+ \p{L}+/mu);
});
