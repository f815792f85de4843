import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, readIn, runCommand, parseOutput } from './test-support/run-command.js';

const header = ['Naam', 'Soort', 'Plaats', 'Rol', 'Website'];

const partners = Array.from({ length: 40 }, (_, at) => [
  `Partner ${at + 1}`,
  at % 2 === 0 ? 'ziekenhuis' : 'bedrijf',
  at % 3 === 0 ? 'Utrecht' : 'Zeist',
  'partner',
  `https://partner-${at + 1}.example.org/`,
]);

let workbook: Uint8Array;

beforeAll(async () => {
  workbook = await writeXlsx({ sheets: [{ name: 'Partners', rows: [header, ...partners] }] });
});

describe('the command, as a process', () => {
  test('creates a page from a workbook of 40 partners', () => {
    const folder = folderWith({ 'leden.xlsx': workbook });
    const args = ['--network', 'kring', '--name', 'De Kring', '-o', 'leden.json', '--lang', 'nl', '--names-in', 'nl'];
    const imported = runCommand(folder, ['import', 'leden.xlsx', ...args]);
    expect(imported).toEqual({
      code: 0,
      out: '',
      err: [
        'leden.json is geschreven',
        '',
        'Zet de map dist/cdn van @health-networks/elements op uw site als /hn/, het bestand naast de pagina, en plak:',
        '',
        '<script type="module" src="/hn/hn.js"></script>',
        '<hn-partner-list src="leden.json" lang="nl"></hn-partner-list>',
        '',
      ].join('\n'),
    });
    expect(runCommand(folder, ['validate', 'leden.json', '--lang', 'nl'])).toEqual({
      code: 0,
      out: 'leden.json is in orde (plaatsen: 2, organisaties: 40, netwerken: 1, lidmaatschappen: 40)\n',
      err: '',
    });
    expect(readdirSync(folder).sort()).toEqual(['leden.json', 'leden.xlsx']);
  });

  test('reads standard input and writes standard output', () => {
    const folder = folderWith({});
    const { code, out, err } = runCommand(folder, ['import', '-', '--network', 'ring'], { input: 'Name\nAlpha\n' });
    expect([code, err, Object.keys(parseOutput(out).organizations)]).toEqual([0, '', ['alpha']]);
  });

  test('shows the position of a fault, without colors if there is no terminal', () => {
    const folder = folderWith({ 'p.csv': 'Name;Website\r\n"Alpha;\r\nBeta";x\r\n' });
    expect(runCommand(folder, ['validate', 'p.csv'])).toEqual({
      code: 1,
      out: '',
      err: [
        'p.csv:3:7 error: row 2, column Website "x" is not a full web address. Give one full address: "https://www.example.org/".',
        '  3 | Beta";x',
        '    |       ^',
        '1 problem in p.csv',
        '',
      ].join('\n'),
    });
  });

  test.each([
    ['no such file', ['validate', 'x.csv'], 'There is no file x.csv.\n'],
    ['a folder', ['validate', '.'], '. cannot be read: it is a folder\n'],
    ['an unknown command', ['nope'], 'There is no command "nope".\n(see --help)\n'],
    [
      'an unknown option',
      ['validate', 'x', '--jsn'],
      'There is no option --jsn. Did you mean "--json"?\n(see --help)\n',
    ],
    [
      'a missing option',
      ['import', 'x'],
      'Give the id of the network (--network our-network) or the dataset to update (--into partners.json).\n',
    ],
    [
      'no id',
      ['import', '-', '--network', 'Our Ring'],
      '"Our Ring" is not an id. Use lower-case letters, digits and single hyphens: our-network.\n',
    ],
  ])('exits with 2 for wrong use: %s', (_, args, err) => {
    expect(runCommand(folderWith({}), args)).toEqual({ code: 2, out: '', err });
  });

  test('reads Turtle with the optional package', () => {
    const turtle =
      '@prefix org: <http://www.w3.org/ns/org#> .\n@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n<#a> a org:Organization ; foaf:name "Alpha" .\n';
    const { code, out } = runCommand(folderWith({ 'a.ttl': turtle }), ['import', 'a.ttl', '--network', 'ring']);
    expect([code, out]).toEqual([0, expect.stringContaining('"Alpha"')]);
  });

  test('a file that cannot be written stays unchanged', () => {
    const folder = folderWith({ 'p.csv': 'Name;Website\nAlpha;x\n', 'out.json': 'old' });
    expect(runCommand(folder, ['import', 'p.csv', '--network', 'ring', '-o', 'out.json']).code).toBe(1);
    expect([readIn(folder, 'out.json'), readdirSync(folder).sort()]).toEqual(['old', ['out.json', 'p.csv']]);
    expect(
      runCommand(folder, ['import', 'p.csv', '--network', 'ring', '--lenient', '-o', join('p.csv', 'x')]).code,
    ).toBe(2);
  });
});
