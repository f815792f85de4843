import { read } from 'hucre';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, readIn, parseOutput } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

const args = ['init', '--network', 'ring', '--name', 'De Ring', '--lang', 'nl'];

test('init writes a workbook to fill in, and its dataset', async () => {
  const folder = folderWith({});
  expect(await runHere(folder, args)).toEqual({
    code: 0,
    out: '',
    err: [
      'ring.xlsx is geschreven',
      'ring.json is geschreven',
      '',
      'Vul ring.xlsx in en geef dan:',
      '  health-networks import ring.xlsx --into ring.json',
      '',
    ].join('\n'),
  });
  const { sheets } = await read(readFileSync(join(folder, 'ring.xlsx')));
  expect(
    sheets.slice(0, 3).map(({ name, rows, dataValidations = [] }) => [name, rows.length, dataValidations.length]),
  ).toEqual([
    ['Partners', 1, 2],
    ['Contacten', 1, 0],
    ['Agenda', 1, 2],
  ]);
  expect(parseOutput(readIn(folder, 'ring.json')).organizations).toEqual({});
  expect((await runHere(folder, ['validate', 'ring.json'])).code).toBe(0);
});

test('existing files are overwritten only with --force', async () => {
  const folder = folderWith({ 'ring.json': 'mine' });
  expect(await runHere(folder, args)).toEqual({
    code: 2,
    out: '',
    err: 'ring.json bestaat al. Overschrijf het met --force.\n',
  });
  expect(readIn(folder, 'ring.json')).toBe('mine');
  expect((await runHere(folder, [...args, '--force'])).code).toBe(0);
});

test('an invalid id is refused', async () => {
  expect((await runHere(folderWith({}), ['init', '--network', 'De Ring', '--lang', 'nl'])).err).toMatch(
    /^"De Ring" is geen id/,
  );
});
