import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines, ringFiles } from '../test-support/ring-files.js';
import { folderWith, readIn, parseOutput } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

const folder = folderWith({
  ...ringFiles,
  'other.json': `{ "organizations": { "lab": { "name": { "en": "Lab" }, "kind": "company" } } }\n`,
  'clash.json': `{\n  "organizations": { "anna-example": { "name": { "en": "Anna" }, "kind": "company" } }\n}\n`,
});

const clinicIn = (text: string): unknown => parseOutput(text).organizations.clinic?.name;

describe('merge', () => {
  test('merges two files and prints the result', async () => {
    const { code, out, err } = await runHere(folder, ['merge', 'ring.json', 'other.json', '-o', 'all.json']);
    expect([code, out, err]).toEqual([0, '', 'Wrote all.json\n']);
    expect(Object.keys(parseOutput(readIn(folder, 'all.json')).organizations)).toEqual(['clinic', 'lab']);
  });

  test('writes to standard output by default, and reads standard input', async () => {
    const input = readIn(folder, 'other.json');
    const { code, out, err } = await runHere(folder, ['merge', 'ring.json', '-', 'ring.json'], { input });
    expect([code, err, Object.keys(parseOutput(out).organizations)]).toEqual([0, '', ['clinic', 'lab']]);
  });

  test('reports conflicts with record, field, both values and remedy, and writes nothing', async () => {
    expect(await runHere(folder, ['merge', 'ring.json', 'ring-2.json', '-o', 'refused.json'])).toEqual({
      code: 1,
      out: '',
      err: lines(
        'ring-2.json:4:17 error: organizations.clinic.name {"en":"The Clinic"} differs from {"en":"Clinic"} in an earlier dataset. Make both records equal, give one of them another id, or keep one with --on-conflict first or last.',
        '  4 |     "clinic": { "name": { "en": "The Clinic" }, "kind": "hospital", "url": "https://clinic.example.o',
        `    | ${' '.repeat(16)}^`,
        '1 problem in ring-2.json',
      ),
    });
    expect(existsSync(join(folder, 'refused.json'))).toBe(false);
  });

  test.each([
    ['nl', 'fout: organizations.clinic.name: {"en":"The Clinic"} verschilt van {"en":"Clinic"} in een eerder bestand.'],
    ['de', 'Fehler: organizations.clinic.name: {"en":"The Clinic"} weicht von {"en":"Clinic"} in einer früheren'],
    ['fi', 'virhe: organizations.clinic.name: {"en":"The Clinic"} poikkeaa aiemman tiedoston arvosta {"en":"Clinic"}'],
  ])('reports conflicts in %s', async (language, message) => {
    const { err } = await runHere(folder, ['merge', 'ring.json', 'ring-2.json', '--lang', language]);
    expect([err.includes(message), err.includes('--on-conflict first')]).toEqual([true, true]);
  });

  test.each([
    ['first', { en: 'Clinic' }, 'The record of the earlier dataset stands.'],
    ['last', { en: 'The Clinic' }, 'This record stands in its place.'],
  ])('keeps one record with --on-conflict %s, and reports the other', async (policy, name, reported) => {
    const { code, out, err } = await runHere(folder, ['merge', 'ring.json', 'ring-2.json', '--on-conflict', policy]);
    expect([code, clinicIn(out), err.includes('warning: '), err.includes(reported)]).toEqual([0, name, true, true]);
  });

  test('refuses one id in two collections under any policy', async () => {
    const args = ['merge', 'ring.json', 'clash.json', '--on-conflict', 'last'];
    const { code, out, err } = await runHere(folder, args);
    expect([code, out, err.split('\n')[0]]).toEqual([
      1,
      '',
      'clash.json:2:22 error: organizations.anna-example has an id that also stands in persons. Ids are unique in the whole dataset: give one of the records another id.',
    ]);
  });

  test('prints conflicts as JSON', async () => {
    const refused = await runHere(folder, ['merge', 'ring.json', 'ring-2.json', '--json']);
    expect([refused.code, refused.err, JSON.parse(refused.out)]).toMatchObject([
      1,
      '',
      { ok: false, problems: [{ rule: 'merge', record: 'clinic', field: 'name', line: 4, column: 17 }] },
    ]);
    const args = ['merge', 'ring.json', 'ring-2.json', '--json', '--on-conflict', 'first'];
    const { code, out } = await runHere(folder, args);
    expect([code, parseOutput(out).problems.length, clinicIn(JSON.stringify(parseOutput(out).dataset))]).toEqual([
      0,
      1,
      { en: 'Clinic' },
    ]);
    expect(parseOutput((await runHere(folder, [...args, '-o', 'first.json'])).out)).not.toHaveProperty('dataset');
  });

  test.each([
    [['merge', 'ring.json'], 'An argument is missing: <files>.\n(see --help)\n', 2],
    [['merge', 'ring.json', 'no.json'], 'There is no file no.json.\n', 2],
    [
      ['merge', 'ring.json', 'other.json', '--on-conflict', 'frist'],
      '--on-conflict "frist" is not known. Use one of: refuse, first, last.\n',
      2,
    ],
  ])('reports missing arguments: %j', async (args, err, code) => {
    expect(await runHere(folder, args)).toEqual({ code, out: '', err });
  });

  test('shows examples', async () => {
    const { out } = await runHere(folder, ['merge', '--help']);
    expect(out).toContain('health-networks merge partners.json corrections.json --on-conflict last -o partners.json');
  });
});
