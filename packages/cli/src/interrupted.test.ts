import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, readIn } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const bigTable = `Naam;Plaats\n${Array.from({ length: 1200 }, (_, at) => `Zorghuis ${at};Assen\n`).join('')}`;

describe('an interrupt', () => {
  test('during reading keeps the old file and leaves no temporary file', async () => {
    const folder = folderWith({ 'partners.json': 'old' });
    const args = ['import', '-', '--network', 'ring', '-o', 'partners.json'];
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: 'pipe' });
    // Read by the command once it listens; the rest is never sent.
    await new Promise((resolve) => child.stdin.write('Naam\n'.repeat(100_000), resolve));
    child.kill('SIGINT');
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect([signal, readdirSync(folder), readIn(folder, 'partners.json')]).toEqual([
      'SIGINT',
      ['partners.json'],
      'old',
    ]);
  });

  test('a folder that cannot be written completely stays unchanged', async () => {
    const folder = folderWith({
      'ring.json': '{ "networks": { "ring": { "name": { "en": "Ring" }, "kind": "cluster" } } }',
    });
    await runHere(folder, ['export', 'ring.json', '--to', 'datapackage', '-o', 'tables']);
    const [before, names] = [readIn(folder, 'tables/datapackage.json'), readdirSync(`${folder}/tables/csv`)];
    const broken = folderWith({ csv: 'a file in place of the folder', 'datapackage.json': 'old' });
    const ended = await runHere(folder, ['export', 'ring.json', '--to', 'datapackage', '-o', broken, '--lang', 'nl']);
    expect([
      ended.code,
      ended.err.includes('is niet te schrijven'),
      readdirSync(broken),
      readIn(broken, 'datapackage.json'),
    ]).toEqual([2, true, ['csv', 'datapackage.json'], 'old']);
    expect([before.length > 0, names.every((name) => name.endsWith('.csv'))]).toEqual([true, true]);
  });
});

describe('a user at a terminal', () => {
  test.each([
    ['en', '\rReading p.csv: 41% of 1,200 rows'],
    ['nl', '\rp.csv wordt gelezen: 41% van 1.200 rijen'],
    ['de', '\rp.csv wird gelesen: 41\u00A0% von 1.200 Zeilen'],
    ['fi', '\rLuetaan tiedostoa p.csv: 41\u00A0%, rivejä 1\u00A0200'],
  ])('sees the progress of a long table in %s', async (lang, line) => {
    const folder = folderWith({ 'p.csv': bigTable });
    const { err } = await runHere(folder, ['validate', 'p.csv', '--lang', lang], { isWatched: true });
    expect(err.includes(line)).toBe(true);
    expect((await runHere(folder, ['validate', 'p.csv', '--lang', lang])).err).toBe('');
  });

  test('sees which of several files is being read', async () => {
    const folder = folderWith({ 'a.csv': 'Naam\nA\n', 'b.csv': 'Naam\nB\n' });
    const { err } = await runHere(folder, ['validate', 'a.csv', 'b.csv', '--lang', 'nl'], { isWatched: true });
    expect(err).toBe('\rBestand 1 van 2: a.csv\rBestand 2 van 2: b.csv\r                      \r');
  });
});
