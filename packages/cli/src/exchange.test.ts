import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ringFiles } from './test-support/ring-files.js';
import { folderWith, readIn, parseOutput } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const files: Readonly<Record<string, string>> = {
  ...ringFiles,
  'anna.vcf': 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Berg\r\nEMAIL:anna\r\nEND:VCARD\r\n',
  'day.ics':
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Day\r\nDTSTART;VALUE=DATE:20300506\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'data.yml':
    'categories:\n  - name: Care\n    subcategories:\n      - name: Hospitals\n        items:\n          - name: Clinic\n            homepage_url: clinic\n',
  'page.html':
    '<!doctype html>\n<script type="application/ld+json">{ "@context": "https://schema.org",\n"@type": "Hospital", "name": "Clinic",\n"url": "clinic" }</script>\n',
  'clinic.ttl':
    '@prefix org: <http://www.w3.org/ns/org#> .\n@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n<#clinic> a org:Organization ; foaf:name "Clinic" ;\n  foaf:homepage <mailto:clinic> .\n',
};

const folder = folderWith(files);

describe('a table of events or contacts', () => {
  test('is recognized on import, and can update a dataset', async () => {
    const folder = folderWith({
      ...ringFiles,
      'events.csv': 'Evenement;Datum;Organisator\nKringdag;2026-03-01;Clinic\nLater;01-03-2027 00:00;\n',
      'people.csv': 'Contactpersoon;Organisatie;E-mail\nAnna de Vries;Clinic;a@example.org\n',
    });
    const { code, err } = await runHere(folder, ['import', 'events.csv', '--into', 'ring.json', '--lang', 'nl']);
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'events.csv:3:7 fout: rij 3, kolom Datum: "01-03-2027 00:00" is geen leesbare datum. Bedoelt u "2027-03-01"?',
    ]);
    const arrived = await runHere(folder, ['import', 'people.csv', '--into', 'ring.json', '-o', '-', '--lang', 'nl']);
    expect([arrived.code, parseOutput(arrived.out)]).toMatchObject([0, { persons: { 'anna-de-vries': {} } }]);
  });
});

describe('a file of another program', () => {
  test.each([
    ['anna.vcf', 'anna.vcf:4:1 error: VCARD.0.EMAIL "anna" is not a mailbox. Write one address: "info@example.org".'],
    ['day.ics', 'day.ics:5:1 warning: VEVENT.0.RRULE "FREQ=DAILY" makes this a repeating event'],
    [
      'data.yml',
      'data.yml:7:27 error: categories.0.subcategories.0.items.0.homepage_url "clinic" is not a web address.',
    ],
    ['page.html', 'page.html:4:8 error: _:b0.https://schema.org/url "clinic" is not a web address.'],
    [
      'clinic.ttl',
      'clinic.ttl:4:17 error: #clinic.http://xmlns.com/foaf/0.1/homepage "mailto:clinic" is not a web address.',
    ],
  ])('%s is recognized by its content, and its problems have line numbers', async (name, message) => {
    const text = readFileSync(join(folder, name));
    const other = folderWith({ 'some-file': text });
    const { err } = await runHere(other, ['validate', 'some-file']);
    expect(err.split('\n')[0]?.startsWith(message.replace(name, 'some-file'))).toBe(true);
  });

  test('is reported in the language of the reader', async () => {
    const { code, err } = await runHere(folder, ['validate', 'day.ics', '--lang', 'nl']);
    expect([code, err.split('\n')[0]]).toEqual([
      0,
      'day.ics:5:1 waarschuwing: VEVENT.0.RRULE: "FREQ=DAILY" is een herhaling. Een evenement in een dataset is er één keer, dus wordt dit niet gelezen. Zet elke datum die ertoe doet er als eigen evenement in.',
    ]);
  });

  test('is read in lenient mode on request, and the snippet to paste is printed', async () => {
    const { code, err } = await runHere(folder, [
      ...['import', 'anna.vcf', '--network', 'ring', '--name', 'The Ring', '--lenient', '-o', 'anna.json'],
    ]);
    expect([code, err.includes('<hn-contact-card src="anna.json" lang="en">')]).toEqual([0, true]);
    expect(JSON.parse(readIn(folder, 'anna.json'))).toMatchObject({ persons: { 'anna-berg': { familyName: 'Berg' } } });
  });

  test('is read without contacts on request', async () => {
    const args = ['import', 'anna.vcf', '--network', 'ring', '--lenient', '--no-contacts', '--json'];
    const { dataset } = parseOutput((await runHere(folder, args)).out);
    expect(dataset).toMatchObject({ persons: {}, contactPoints: {}, memberships: {} });
  });
});

describe('a file of another program updates a dataset', () => {
  const news: Readonly<Record<string, readonly [text: string, reported: string]>> = {
    'anna.vcf': [
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Example\r\nEMAIL:anna@new.example.org\r\nEND:VCARD\r\n',
      '- contactPoints.anna-contact: email: "anna@example.org" → "anna@new.example.org"',
    ],
    'day.ics': [
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Ring Day\r\nDTSTART;VALUE=DATE:20300506\r\nURL:https://ring.example.org/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      '- events.ring-day: url toegevoegd: "https://ring.example.org/"',
    ],
    'map.geojson': [
      '{ "type": "FeatureCollection", "features": [{ "type": "Feature", "geometry": null, "properties": { "name": "Clinic", "description": "Care" } }] }',
      '- organizations.clinic: description toegevoegd: {"en":"Care"}',
    ],
    'data.yml': [
      'categories:\n  - name: Care\n    subcategories:\n      - name: Hospitals\n        items:\n          - name: Clinic\n            homepage_url: https://new.example.org/\n',
      '- organizations.clinic: url: "https://clinic.example.org/" → "https://new.example.org/"',
    ],
    'page.html': [
      '<!doctype html>\n<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Hospital", "name": "Clinic", "url": "https://new.example.org/" }</script>\n',
      '- organizations.clinic: url: "https://clinic.example.org/" → "https://new.example.org/"',
    ],
    'clinic.ttl': [
      '@prefix org: <http://www.w3.org/ns/org#> .\n@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n<#clinic> a org:Organization ; foaf:name "Clinic" ; foaf:homepage <https://new.example.org/> .\n',
      '- organizations.clinic: url: "https://clinic.example.org/" → "https://new.example.org/"',
    ],
    'ring-2.json': [ringFiles['ring-2.json'] ?? '', '- organizations.clinic: name.en: "Clinic" → "The Clinic"'],
  };

  test.each(Object.keys(news))('%s: only the changes are applied, and they are printed', async (name) => {
    const [text, reported] = news[name] ?? ['', ''];
    const here = folderWith({ ...ringFiles, [name]: text });
    const { code, out, err } = await runHere(here, [
      'import',
      name,
      '--into',
      'ring.json',
      '--lang',
      'nl',
      '--names-in',
      'en',
    ]);
    expect([code, out, err]).toEqual([0, '', expect.stringMatching(/ring\.json is geschreven\n/)]);
    expect(err.slice(err.indexOf('Gewijzigd:'))).toBe(`Gewijzigd:\n\n${reported}\n`);
    const again = await runHere(here, ['import', name, '--into', 'ring.json', '--names-in', 'en', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, diff: { added: [], removed: [], changed: [] } });
  });

  test('missing records are reported, or ended on request', async () => {
    const here = folderWith({
      ...ringFiles,
      'desk.vcf': 'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Lab\r\nORG:Lab\r\nEND:VCARD\r\n',
    });
    const args = ['import', 'desk.vcf', '--into', 'ring.json', '-o', 'new.json'];
    expect((await runHere(here, args)).err).toContain('if it has ended, give --remove-absent.');
    expect((await runHere(here, [...args, '--remove-absent'])).err).toContain(
      'Removed:\n\n- contactPoints.anna-contact\n',
    );
  });

  test('a faulty file leaves the dataset unchanged', async () => {
    const here = folderWith({ ...ringFiles, 'anna.vcf': files['anna.vcf'] ?? '' });
    const { code } = await runHere(here, ['import', 'anna.vcf', '--into', 'ring.json']);
    expect([code, readIn(here, 'ring.json')]).toEqual([1, ringFiles['ring.json']]);
  });
});

test.each([
  ['json-ld', 'x'],
  ['turtle', 'x'],
])('an export as %s is read back as the same dataset', async (format, name) => {
  const here = folderWith(ringFiles);
  await runHere(here, ['export', 'ring.json', '--to', format, '-o', name]);
  const imported = await runHere(here, ['import', name, '--network', 'ring', '-o', 'again.json']);
  expect([imported.code, (await runHere(here, ['diff', 'ring.json', 'again.json'])).out]).toEqual([
    0,
    'No difference.\n',
  ]);
});

test.each([
  ['vcard', 'contactPoints'],
  ['icalendar', 'events'],
  ['schema-org', 'organizations'],
])('an export as %s can be read back', async (format, collection) => {
  const here = folderWith(ringFiles);
  const env = { SOURCE_DATE_EPOCH: '0' };
  await runHere(here, ['export', 'ring.json', '--to', format, '-o', 'x'], { env });
  const { code, out } = await runHere(here, ['import', 'x', '--network', 'ring', '--name', 'The Ring', '--json']);
  const { dataset } = JSON.parse(out) as { dataset: Record<string, object> };
  expect([code, Object.keys(dataset[collection] ?? {}).length]).toEqual([0, 1]);
});

describe('an unreadable file', () => {
  test.each([
    ['a.yml', 'categories: [\n', ' (a.yml, line 2, column 1). Add the quotation mark or bracket'],
    [
      'b.yml',
      `a: &a [x, x]\n${'bcdefghij'.replace(/./g, (key, at: number) => `${key}: &${key} [${`*${'abcdefghij'[at] ?? ''}, `.repeat(20)}]\n`)}categories: *j\n`,
      'is not valid YAML',
    ],
    ['c.ttl', '@prefix a: <x .\n', 'is not valid Turtle: "<x" cannot stand there (c.ttl, line 1, column 12)'],
    ['d.vcf', '', 'contains no card'],
  ])('%s is reported', async (name, text, message) => {
    const { code, err } = await runHere(folderWith({ [name]: text }), ['validate', name]);
    expect([code, err.includes(message)]).toEqual([1, true]);
  });
});
