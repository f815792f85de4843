import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ringFiles } from '../test-support/ring-files.js';
import { folderWith, readIn } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';
import { wordsOf } from '../words/choose-language.js';
import { systemReason } from '../words/words.js';

const { 'ring.json': ring = '' } = ringFiles;

describe.each(['en', 'nl', 'de', 'fi'] as const)('in %s', (language) => {
  test.each([
    ['a file in place of a folder of several files', ['--to', 'hsds', '-o', 'p.csv'], 'EEXIST'],
    ['a file in place of a folder above a file', ['--to', 'json', '-o', 'p.csv/a.json'], 'EEXIST'],
    ['a file above the folder of a file', ['--to', 'json', '-o', 'p.csv/b/a.json'], 'ENOTDIR'],
    ['a folder in place of a file', ['--to', 'json', '-o', 'folder'], 'EISDIR'],
    ['a name that is too long', ['--to', 'json', '-o', 'a'.repeat(300)], 'ENAMETOOLONG'],
    ['links in a circle', ['--to', 'json', '-o', 'circle/a.json'], 'ELOOP'],
    ['a folder where the system lets none be created', ['--to', 'json', '-o', '/proc/x/y.json'], 'ENOENT'],
    ['such a folder of several files', ['--to', 'hsds', '-o', '/proc/x/y'], 'ENOENT'],
  ])('%s is told in one line without the path of the system', async (_, args, code) => {
    const folder = folderWith({ 'ring.json': ring, 'p.csv': 'own\n' });
    mkdirSync(join(folder, 'folder'));
    symlinkSync('circle', join(folder, 'circle'));
    const ended = await runHere(folder, ['export', 'ring.json', ...args, '--lang', language]);
    const words = wordsOf(language);
    const reason = words.systemErrors[code] ?? '';
    expect([ended.code, ended.err]).toEqual([2, `${words.unwritableFile(args.at(-1) ?? '', reason)}\n`]);
    expect(readIn(folder, 'p.csv')).toBe('own\n');
  });

  test('an error without words has its code alone', () => {
    const error = Object.assign(new Error("EWEIRD: odd, open '/home/x'"), { code: 'EWEIRD' });
    const said = [systemReason(error, wordsOf(language)), systemReason(new RangeError('/home/x'), wordsOf(language))];
    expect(said).toEqual([expect.stringContaining('EWEIRD'), expect.stringContaining('RangeError')]);
    expect(said.join()).not.toContain('/home');
  });
});

test('all folders above a file are created', async () => {
  const folder = folderWith({ 'ring.json': ring });
  const { code } = await runHere(folder, ['export', 'ring.json', '--to', 'json', '-o', 'a/b/c.json']);
  expect([code, existsSync(join(folder, 'a/b/c.json'))]).toEqual([0, true]);
});
