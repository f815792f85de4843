import { describe, expect, test } from 'vitest';
import { ringFiles } from './test-support/ring-files.js';
import { folderWith, parseOutput } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

describe('a column of several files', () => {
  const folder = folderWith({
    ...ringFiles,
    'a.csv': 'Navn;By\nAlfa;Aarhus\n',
    'b.csv': 'Naam;Bedrag\nBeta;10\n',
  });
  const columns = ['--column', 'Navn=name', '--column', 'Bedrag=note'];

  test.each([
    ['validate', 'a.csv', 'b.csv', 'ring.json'],
    ['merge', 'a.csv', 'b.csv', '-o', '-'],
    ['diff', 'a.csv', 'b.csv'],
  ])('must be in at least one of them: %s', async (...args) => {
    const { code, err } = await runHere(folder, [...args, ...columns]);
    expect([code, err.includes('is not the header of a column')]).toEqual([0, false]);
  });

  test.each([
    ['validate', 'ring.json', 'a.csv', 'b.csv'],
    ['merge', 'a.csv', 'b.csv', '-o', '-'],
    ['diff', 'a.csv', 'b.csv'],
  ])('is reported if it is in none: %s', async (...args) => {
    const { code, err } = await runHere(folder, [...args, ...columns, '--column', 'Bedrg=note']);
    const reported = err.split('\n').filter((line) => line.includes('is not the header of a column'));
    expect([code, reported]).toEqual([
      1,
      ['a.csv error: columns.Bedrg is not the header of a column. Write it as it stands above the cells.'],
    ]);
  });
});

describe('--name', () => {
  const own = { ring: { id: 'ring', name: { en: 'Old Ring', nl: 'Oude Ring' }, kind: 'other', citations: [] } };
  const files = {
    ...ringFiles,
    'named.json': JSON.stringify({ ...(JSON.parse(ringFiles['ring.json'] ?? '{}') as object), networks: own }),
    'p.csv': 'Name;Network\nAlpha;Old Ring\n',
    'p.geojson': '{ "type": "Feature", "geometry": null, "properties": { "name": "Clinic" } }',
  };

  test.each([
    ['named.json', ['--lang', 'nl'], { en: 'Old Ring', nl: 'New Ring' }],
    ['p.csv', ['--names-in', 'en'], { en: 'New Ring' }],
    ['p.geojson', ['--names-in', 'en'], { en: 'New Ring' }],
    ['p.csv', ['--into', 'named.json', '-o', '-', '--names-in', 'en'], { en: 'New Ring', nl: 'Oude Ring' }],
    ['p.geojson', ['--into', 'named.json', '-o', '-', '--names-in', 'en'], { en: 'New Ring', nl: 'Oude Ring' }],
  ])('takes precedence over the name in %s %j', async (file, args, name) => {
    const { code, out } = await runHere(folderWith(files), [
      'import',
      file,
      '--network',
      'ring',
      '--name',
      'New Ring',
      ...args,
    ]);
    expect([code, parseOutput(out)]).toMatchObject([0, { networks: { ring: { name } } }]);
    const { networks } = parseOutput(out) as unknown as { networks: { ring: { name: object } } };
    expect(networks.ring.name).toEqual(name);
  });

  test('is refused for a network that is not in the dataset', async () => {
    const args = ['import', 'named.json', '--network', 'circle', '--name', 'Circle'];
    const { code, err } = await runHere(folderWith(files), args);
    expect([code, err]).toEqual([2, expect.stringContaining('circle')]);
  });
});

test('of forty numbers without a country code, three are printed, and all in JSON', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `P${String(at)};030 12345${String(at).padStart(2, '0')}`);
  const folder = folderWith({ 'p.csv': ['Naam;Telefoon', ...rows, ''].join('\n') });
  const { err } = await runHere(folder, ['validate', 'p.csv', '--lang', 'nl']);
  expect(err.split('\n').filter((line) => line.includes('kolom Telefoon'))).toHaveLength(3);
  expect(err).toContain('  en nog 37 van deze soort, met andere waarden; --json noemt ze alle\n40 fouten in p.csv');
  const { out } = await runHere(folder, ['validate', 'p.csv', '--json']);
  expect(parseOutput(out).files[0]?.problems).toHaveLength(40);
});
