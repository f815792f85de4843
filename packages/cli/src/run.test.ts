import { describe, expect, test } from 'vitest';
import { lines, ringFiles } from './test-support/ring-files.js';
import { folderWith, readIn, parseOutput } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const folder = folderWith(ringFiles);

describe('validate', () => {
  test('locates values in a dataset by line', async () => {
    expect(await runHere(folder, ['validate', 'faulty.json'])).toEqual({
      code: 1,
      out: '',
      err: lines(
        'faulty.json:4:72 error: organizations.clinic.url "javascript:1" is not a web address. Give one full http or https address: "https://www.example.org/".',
        '  4 | ": { "en": "Clinic" }, "kind": "hospital", "url": "javascript:1" }',
        `    | ${' '.repeat(50)}^`,
        'faulty.json:8:35 error: memberships.clinic-partner.member "clinik" refers to no record. Did you mean "clinic"? Correct the id, or add the record to organizations or networks or persons.',
        '  8 |     "clinic-partner": { "member": "clinik", "organization": "ring", "role": "partner" },',
        `    | ${' '.repeat(34)}^`,
        '2 problems in faulty.json',
      ),
    });
  });

  test('masks a telephone number in the excerpt, but not the other cells', async () => {
    const csv = 'Naam;Telefoon;Lid sinds;Website\nAlpha;030 123 45 67;31 februari 2020;x\n';
    const { err } = await runHere(folder, ['validate', '-', '--lang', 'nl', '--country', 'NL'], { input: csv });
    expect(err).toContain('  2 | Alpha;030…;31 februari 2020;x\n');
  });

  test.each(['612345678', '0800-1234', '09 4711'])(
    'masks the invalid number %s in message and excerpt',
    async (number) => {
      const { err } = await runHere(folder, ['validate', '-'], { input: `Name;Telephone\nAlpha;${number}\n` });
      expect([err.includes(number), err]).toEqual([
        false,
        expect.stringContaining(`  2 | Alpha;${number.slice(0, 2)}…\n`),
      ]);
    },
  );

  test('locates a syntax error in JSON', async () => {
    const { code, err } = await runHere(folder, ['validate', 'broken.json', 'twice.json']);
    expect([
      code,
      err
        .split('\n')
        .filter((line) => /^\w+\.json:/.test(line))
        .map((line) => line.split(' ')[0]),
    ]).toEqual([1, ['broken.json:2:18', 'twice.json:2:3']]);
  });

  test('prints the result as JSON', async () => {
    const { code, out } = await runHere(folder, ['validate', 'ring.json', 'partners.csv', '--json']);
    const { files, ok } = parseOutput(out);
    expect([code, ok, files[0]]).toEqual([
      0,
      true,
      {
        file: 'ring.json',
        ok: true,
        records: { organizations: 1, networks: 1, persons: 1, memberships: 2, contactPoints: 1, events: 1 },
        problems: [],
      },
    ]);
    expect(files[1]?.problems).toEqual([
      {
        rule: 'csv',
        severity: 'warning',
        path: ['rows', 1, 'Plaatss'],
        message: 'is an unknown column; its cells are not read',
        remedy: 'Did you mean "Plaats"?',
        code: 'table.unknown-column',
        remedyCode: 'table.did-you-mean',
        values: { near: 'Plaats' },
        line: 1,
        column: 6,
      },
    ]);
  });

  test.each([
    [
      'nl',
      'waarschuwing: rij 1, kolom Plaatss is een onbekende kolom: wat eronder staat, wordt niet gelezen. Bedoelt u "Plaats"?',
      '1 opmerking bij partners.csv',
    ],
    [
      'de',
      'Warnung: Zeile 1, Spalte Plaatss ist eine unbekannte Spalte: Was darunter steht, wird nicht gelesen. Meinten Sie „Plaats“?',
      '1 Hinweis zu partners.csv',
    ],
    [
      'fi',
      'varoitus: rivi 1, sarake Plaatss on tuntematon sarake: sen soluja ei lueta. Tarkoititko ”Plaats”?',
      'partners.csv: 1 huomautus',
    ],
  ])('prints messages in %s', async (language, place, end) => {
    const { err } = await runHere(folder, ['validate', 'partners.csv', '--lang', language]);
    expect(err.split('\n')).toEqual([expect.stringContaining(place), '  1 | Naam;Plaatss', '    |      ^', end, '']);
    const bySystem = await runHere(folder, ['validate', 'partners.csv'], { env: { LANG: `${language}_XX.UTF-8` } });
    expect(bySystem.err).toBe(err);
  });

  test('uses colors if the terminal supports them', async () => {
    const { err } = await runHere(folder, ['validate', 'partners.csv'], { hasColors: true });
    expect(err).toContain('\u001B[33mwarning\u001B[39m');
  });

  test('runs integrity rules on request', async () => {
    const { code, err } = await runHere(folder, ['validate', 'ring.json', '--integrity']);
    expect([code, err]).toEqual([0, expect.stringContaining('sources names no source')]);
  });
});

describe('import of points on a map', () => {
  test('locates faults', async () => {
    const { code, err } = await runHere(folder, ['import', 'map.geojson', '--network', 'ring']);
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'map.geojson:3:69 error: features.0.properties.website "javascript:1" is not a web address. Give one full http or https address: "https://www.example.org/".',
    ]);
  });

  test('creates a dataset from valid features', async () => {
    const { code, out } = await runHere(folder, [
      'import',
      'map.geojson',
      '--network',
      'ring',
      '--lenient',
      '--lang',
      'nl',
    ]);
    expect([code, parseOutput(out).organizations]).toEqual([
      0,
      { clinic: { id: 'clinic', name: { nl: 'Clinic' }, place: 'place-utrecht', kind: 'other', citations: [] } },
    ]);
  });
});

describe('export', () => {
  test.each([
    [
      'csv',
      ['--delimiter', 'semicolon'],
      '\uFEFFID;Name;Other names;Kind;Place;Role;Website;Logo\r\nclinic;Clinic;;hospital;;"partner; founder";https://clinic.example.org/;\r\n',
    ],
    ['csv', ['--collection', 'places'], /^id,.*name/],
    ['json', [], /^\{\n {2}"schemaVersion": "2",/],
    ['json-ld', ['--base', 'https://ring.example.org/id/'], /"@base"|https:\/\/ring\.example\.org\/id\//],
    ['vcard', [], /^BEGIN:VCARD\r\nVERSION:4\.0\r\n[^]*anna@example\.org[^]*END:VCARD\r\n$/],
    ['vcard3', [], /^BEGIN:VCARD\r\nVERSION:3\.0\r\n[^]*anna@example\.org[^]*END:VCARD\r\n$/],
    ['turtle', ['--base', 'https://ring.example.org/id/'], /^@prefix record: <https:\/\/ring\.example\.org\/id\/> \./],
    ['geojson', [], /"id": "clinic",\n {6}"geometry": null/],
    ['graphml', [], /<edge id="clinic-partner" source="clinic" target="ring">/],
    ['kumu', [], /"from": "clinic",\n {6}"to": "ring"/],
    ['popolo', ['--lang', 'nl'], /"classification": "ziekenhuis"/],
    [
      'markdown',
      ['--lang', 'nl'],
      '| Naam | Soort | Plaats | Rol |\n| --- | --- | --- | --- |\n| [Clinic](<https://clinic.example.org/>) | ziekenhuis |  | partner; oprichter |\n',
    ],
    ['schema-org', [], /^<script type="application\/ld\+json">\n\{[^<]*\}\n<\/script>\n$/],
    ['landscape2', [], /^categories:\n {2}- name: Care providers\n/],
    ['icalendar', [], /^BEGIN:VCALENDAR\r\n[^]*DTSTAMP:19700101T000000Z\r\n[^]*20300506[^]*END:VCALENDAR\r\n$/],
  ])('writes %s %j', async (format, options, expected) => {
    const args = ['export', 'ring.json', '--to', format, ...options];
    const { code, out, err } = await runHere(folder, args, { env: { SOURCE_DATE_EPOCH: '0' } });
    const unplaced = format === 'geojson' ? 'No position is known for: Clinic, The Ring. Give their places' : '';
    expect([code, err.slice(0, unplaced.length || undefined)]).toEqual([0, unplaced]);
    if (typeof expected === 'string') expect(out).toBe(expected);
    else expect(out).toMatch(expected);
  });

  test('writes a data package into a folder', async () => {
    expect((await runHere(folder, ['export', 'ring.json', '--to', 'datapackage', '-o', 'tables'])).code).toBe(0);
    expect(parseOutput(readIn(folder, 'tables/datapackage.json')).name).toBe('dataset');
    expect(readIn(folder, 'tables/csv/organizations.csv')).toContain('Clinic');
  });

  test('writes a package of Open Referral into a folder', async () => {
    expect((await runHere(folder, ['export', 'ring.json', '--to', 'hsds', '-o', 'hsds'])).code).toBe(0);
    expect(readIn(folder, 'hsds/organizations.csv')).toContain('Clinic');
  });

  test('reports records that a format cannot contain', async () => {
    const args = ['export', 'unsaid.json', '--to', 'landscape2', '--lang', 'nl'];
    expect((await runHere(folder, args)).err).toBe('landscape2 kan dit niet bevatten: Clinic.\n');
    expect(JSON.parse((await runHere(folder, [...args, '--json'])).out)).toMatchObject({ leftOut: ['Clinic'] });
  });

  test.each([
    [
      ['--to', 'vcrd'],
      '--to "vcrd" is not known. Did you mean "vcard"? Use one of: csv, json, json-ld, turtle, vcard, vcard3, icalendar, geojson, graphml, kumu, popolo, markdown, schema-org, landscape2, datapackage, hsds, xlsx, partners-xlsx.',
    ],
    [['--to', 'datapackage'], 'datapackage consists of several files: choose a folder with --output.'],
    [['--to', 'csv', '--network', 'rin'], 'There is no network "rin". Did you mean "ring"? Networks: ring.'],
    [['--to', 'csv', '--delimiter', ';'], '--delimiter ";" is not known. Use one of: comma, semicolon, tab.'],
  ])('refuses %j', async (args, message) => {
    expect(await runHere(folder, ['export', 'ring.json', ...args])).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
});
