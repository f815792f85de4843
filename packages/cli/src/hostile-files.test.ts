import { spawnSync } from 'node:child_process';
import { lstatSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { write as writeWorkbook } from 'hucre';
import { describe, expect, test } from 'vitest';
import { folderWith, readIn } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const ring = '{ "networks": { "ring": { "name": { "en": "Ring" }, "kind": "cluster" } } }\n';

test('a command never overwrites its input files, even through links', async () => {
  const folder = folderWith({ 'a.json': ring, 'b.json': ring });
  symlinkSync('a.json', join(folder, 'link.json'));
  for (const args of [
    ['diff', 'a.json', 'b.json', '-o', 'a.json'],
    ['diff', 'a.json', 'b.json', '-o', 'b.json'],
    ['export', 'link.json', '--to', 'json', '-o', 'a.json'],
    ['export', 'a.json', '--to', 'json', '-o', './link.json'],
  ]) {
    const { code, err } = await runHere(folder, args);
    expect([code, err.includes('is the input file'), readIn(folder, 'a.json')]).toEqual([2, true, ring]);
  }
});

test('a pipe or device is written to, not replaced', () => {
  const folder = folderWith({ 'a.json': ring });
  const script = `mkfifo pipe && { node ${main} export a.json --to json -o pipe & cat pipe; wait; }`;
  const reader = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect([reader.stdout.includes('"Ring"'), lstatSync(join(folder, 'pipe')).isFIFO()]).toEqual([true, true]);
});

test('a full disk is reported in one line', () => {
  const folder = folderWith({ 'a.json': ring });
  const { status, stderr } = spawnSync(process.execPath, [main, 'export', 'a.json', '--to', 'json'], {
    cwd: folder,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect([status, stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('no space left')]]);
});

test('a small workbook that unpacks to gigabytes is refused before it is unpacked', async () => {
  const sheet = new Uint8Array(150_000_000);
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': [sheet, { level: 9 }] });
  const { code, err } = await runHere(folderWith({ 'bomb.xlsx': bomb }), ['validate', 'bomb.xlsx']);
  expect([code, err]).toEqual([1, expect.stringContaining('is too large: 150000000 bytes')]);
});

test('a cell of millions of characters is read and reported as a fault', async () => {
  const csv = `Naam;Opmerking\nAlpha;${'x'.repeat(9_000_000)}\n`;
  const { code, err } = await runHere(folderWith({ 'p.csv': csv }), ['validate', 'p.csv']);
  expect([code, err.includes('RangeError')]).toEqual([0, false]);
});

test('a file without readable content writes nothing', async () => {
  const folder = folderWith({ 'cards.vcf': 'BEGIN:VCARD\nVERSION:9.0\nFN:Anna Berg\nEND:VCARD\n' });
  const { code } = await runHere(folder, ['import', 'cards.vcf', '--network', 'ring', '--lenient', '-o', 'out.json']);
  expect(code).toBe(1);
  expect(() => readIn(folder, 'out.json')).toThrow('ENOENT');
});

test('the tables and sheets of collections are not read back as partners', async () => {
  const partner = 'Naam;Rol\nAlpha;lid\n';
  const folder = folderWith({ 'p.csv': partner });
  await runHere(folder, ['import', 'p.csv', '--network', 'ring', '-o', 'ring.json', '--lang', 'nl']);
  await runHere(folder, ['export', 'ring.json', '--to', 'xlsx', '-o', 'all.xlsx']);
  await runHere(folder, ['export', 'ring.json', '--to', 'csv', '--collection', 'memberships', '-o', 'm.csv']);
  for (const file of ['all.xlsx', 'm.csv']) {
    const { code, err } = await runHere(folder, ['import', file, '--into', 'ring.json', '-o', 'x.json', '--lenient']);
    expect([file, code, err.includes('lists the records of a dataset')]).toEqual([file, 1, true]);
  }
});

test('titles of column groups above the headers are skipped', async () => {
  const csv = 'Organisatie;;Lidmaatschap;;Contact;\nNaam;Soort;Rol;Lid sinds;Contactpersoon;E-mail\nAlpha;;;2019;;\n';
  const folder = folderWith({ 'p.csv': csv });
  const { code, out } = await runHere(folder, ['import', 'p.csv', '--network', 'ring']);
  expect([code, out.includes('"alpha"')]).toEqual([0, true]);
});

test('emptied cells clear fields of the dataset, even if the file omits them', async () => {
  const folder = folderWith({ 'p.csv': 'Naam;Website\nAlpha;https://alpha.example/\nBeta;\n' });
  await runHere(folder, ['import', 'p.csv', '--network', 'ring', '-o', 'ring.json', '--lang', 'nl']);
  const rows = [['Naam', 'Website'], ['Alpha'], ['Beta']];
  writeFileSync(join(folder, 'p.xlsx'), await writeWorkbook({ sheets: [{ name: 'Leden', rows }] }));
  const { out } = await runHere(folder, ['import', 'p.xlsx', '--into', 'ring.json', '-o', '-', '--lang', 'nl']);
  expect([out.includes('"alpha"'), out.includes('alpha.example')]).toEqual([true, false]);
});

const datasets = folderWith({
  'no-network.json': '{ "schemaVersion": "2", "languages": ["en"], "organizations": {} }',
  'broken.json': '{ "formatVersion": 2,\n "organizations": { "a": { "name": "x" } } }',
  'broken.csv': '{ "formatVersion": 2,\n "organizations": { "a": { "name": "x" } } }',
  'list.csv': '[1, 2]',
  'people.csv': 'Name\nAlpha\n',
});

describe.each([
  ['en', 'has no network. Add one:'],
  ['nl', 'heeft geen netwerk. Voeg er een toe:'],
  ['de', 'hat kein Netzwerk. Fügen Sie eines hinzu:'],
  ['fi', 'ei sisällä verkostoa. Lisää sellainen:'],
])('a dataset without networks, in %s', (lang, message) => {
  test.each([
    ['import', 'no-network.json', '--network', 'net'],
    ['import', 'no-network.json', '--network', 'net', '--name', 'Net', '--lenient'],
    ['import', 'people.csv', '--network', 'net', '--into', 'no-network.json'],
    ['export', 'no-network.json', '--to', 'csv'],
    ['show', '--data', 'no-network.json'],
    ['serve', 'no-network.json', '--port', '0'],
  ])('%s %s %s is a fault of the file', async (...args) => {
    const { code, err } = await runHere(datasets, [...args, '--lang', lang]);
    expect([code, err.includes(message), err.includes('no-network.json')]).toEqual([1, true, true]);
  });

  test.each(['broken.json', 'broken.csv', 'list.csv'])('%s is reported with its lines', async (file) => {
    for (const options of [[], ['--lenient'], ['--name', 'Net'], ['--name', 'Net', '--lenient']]) {
      const { code, out, err } = await runHere(datasets, [
        'import',
        file,
        '--network',
        'net',
        '--lang',
        lang,
        ...options,
      ]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(new RegExp(`^${file}(?::1:\\d+)? `));
    }
  });
});
