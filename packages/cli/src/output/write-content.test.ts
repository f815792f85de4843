import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ringFiles } from '../test-support/ring-files.js';
import { folderWith } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

describe.each<[string, string[], string]>([
  ['export', ['ring.json', '--to', 'graphml'], 'content'],
  ['migrate', ['ring.json'], 'dataset'],
  ['merge', ['ring.json', 'unsaid.json', '--on-conflict', 'first'], 'dataset'],
  ['diff', ['ring.json', 'ring-2.json'], 'changed'],
  ['snippet', ['partner-list'], 'html'],
])('%s for programs', (command, args, key) => {
  test.each([[], ['-o', '-']])('prints one JSON document on standard output: %j', async (...output) => {
    const { code, out } = await runHere(folderWith(ringFiles), [command, ...args, ...output, '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ [key]: expect.anything() })]);
  });

  test('writes a file, and prints the document without its content', async () => {
    const folder = folderWith(ringFiles);
    const { code, out } = await runHere(folder, [command, ...args, '-o', 'new', '--json']);
    expect([code, existsSync(join(folder, 'new')), typeof JSON.parse(out)]).toEqual([0, true, 'object']);
    if (key === 'content' || key === 'dataset') expect(JSON.parse(out)).not.toHaveProperty(key);
  });
});
