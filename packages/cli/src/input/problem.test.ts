import { describe, expect, test } from 'vitest';
import { folderWith } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

const files: Readonly<Record<string, readonly [content: string | Uint8Array, position: string, line: string]>> = {
  'a.json': ['{\r\n  "networks": {},,\r\n}\n', '2:18', '  "networks": {},,'],
  'latin.json': [
    Buffer.from('{\n "networks": { "caf\xE9": {} } }', 'latin1'),
    '2:20',
    ' "networks": { "caf\uFFFD": {} } }',
  ],
  'a.geojson': ['{ "type": "FeatureCollection",\n "features": [ }\n', '2:16', ' "features": [ }'],
  'a.jsonld': ['{ "@context": "https://schema.org",\n  "name" }\n', '2:10', '  "name" }'],
  'a.yml': ['categories:\n  - name: [Care\n', '3:1', ''],
  'tabs.yml': ['categories:\n\t- name: Care\n', '2:1', ' - name: Care'],
  'token.ttl': ['@prefix a: <b#> .\n<#a> a a:b ;\n  a:c "d" a:e a:f .\n', '3:15', '  a:c "d" a:e a:f .'],
  'broken.ttl': ['@prefix a: <b#> .\n<#a> a:c <x .\n', '2:10', '<#a> a:c <x .'],
  'indented.ttl': ['@prefix a: <b#> .\n<#a> a:c\n  "x\n', '3:3', '  "x'],
};

const folder = folderWith(Object.fromEntries(Object.entries(files).map(([name, [content]]) => [name, content])));

describe.each(['en', 'nl', 'de', 'fi'])('a text that cannot be parsed, in %s', (language) => {
  test.each(Object.entries(files))('%s: the position is that of its fault', async (name, [, position, line]) => {
    const { code, err } = await runHere(folder, ['validate', name, '--lang', language]);
    const [location = '', excerpt = ''] = err.split('\n');
    expect([code, location.split(' ')[0], excerpt]).toEqual([
      1,
      `${name}:${position}`,
      `  ${position.split(':')[0]} | ${line}`,
    ]);
    expect(location).not.toContain('{');
  });
});

const broken = folderWith({
  'tabs.yml': 'categories:\n\t- name: Care\n',
  'keys.yml': 'categories:\n  - name: A\n    name: B\n',
  'colon.yml': 'categories:\n  - name: A: B\n',
  'indent.yml': 'categories:\n  - name: A\n   - name: B\n',
  'quote.yml': 'categories:\n  - name: "A\n',
  'alias.yml': 'categories: *x\n',
  'sign.yml': 'categories:\n  - name: @x\n',
  'prefix.ttl': '@prefix a: <b#> .\n<#a> foo:c "x" .\n',
  'dot.ttl': '@prefix a: <b#> .\n<#a> a:c "x"\n',
  'list.ttl': '@prefix a: <b#> .\n<#a> a:c ] .\n',
  'tag.ttl': '@prefix a: <b#> .\n<#a> a:c "x"@abcdefghijk .\n',
  'latin.ttl': Buffer.from('@prefix a: <b#> .\n<#a> a:c "caf\xE9" .\n', 'latin1'),
  'latin.yml': Buffer.from('categories:\n  - name: caf\xE9\n', 'latin1'),
});

describe.each([
  ['nl', 'in het Engels', 'staat niet in UTF-8'],
  ['de', 'auf Englisch', 'ist nicht in UTF-8'],
  ['fi', 'englanniksi', 'UTF-8'],
])('what a parser says in English, in %s', (language, inEnglish, notUtf8) => {
  const said = async (name: string): Promise<string> =>
    (await runHere(broken, ['validate', name, '--lang', language])).err.split('\n')[0] ?? '';

  test.each([
    ...['tabs.yml', 'keys.yml', 'colon.yml', 'indent.yml', 'quote.yml', 'alias.yml'],
    ...['prefix.ttl', 'dot.ttl', 'list.ttl'],
  ])('%s: is said in our words', async (name) => {
    const text = (await said(name)).replaceAll(name, '');
    expect(text).not.toMatch(/[Tt]abs|keys|mappings|alias\b|[Mm]issing|[Uu]n(?:expected|defined)|[Ee]xpected|is not/);
    expect(text).not.toContain(inEnglish);
  });

  test.each(['sign.yml', 'tag.ttl'])('%s: is quoted as English', async (name) => {
    expect(await said(name)).toContain(inEnglish);
  });

  test.each(['latin.yml', 'latin.ttl'])('%s: a byte that is not UTF-8 is not replaced', async (name) => {
    expect(await said(name)).toMatch(new RegExp(`^${name}:2:14 .*${notUtf8}`));
  });
});

test.each([
  ['en', 'health-networks migrate old.json'],
  ['nl', 'health-networks migrate old.json'],
  ['de', 'health-networks migrate "my old.json"'],
  ['fi', 'health-networks migrate "my old.json"'],
])('the remedy for an old dataset is a command to run, in %s', async (language, command) => {
  const name = command.replace('health-networks migrate ', '').replaceAll('"', '');
  const folderOfOld = folderWith({ [name]: '{ "schemaVersion": "1" }' });
  const { code, err } = await runHere(folderOfOld, ['validate', name, '--lang', language]);
  expect([code, err.includes(command), err.includes('migrateDataset')]).toEqual([1, true, false]);
});
