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
