import { describe, expect, test } from 'vitest';
import { lines, ringFiles } from './test-support/ring-files.js';
import { folderWith, parseOutput } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const folder = folderWith(ringFiles);

describe('show and find', () => {
  test('show the content of a custom file', async () => {
    expect((await runHere(folder, ['show', '--data', 'ring.json', '--lang', 'nl'])).out).toBe(
      lines(
        'The Ring',
        'Doel: To meet',
        '',
        '1 lid',
        '  Clinic (partner, oprichter)',
        '',
        'Contact',
        '  Anna Example, anna@example.org',
      ),
    );
    expect(parseOutput((await runHere(folder, ['find', 'CLINIC', '--data', 'ring.json', '--json'])).out)).toEqual([
      { collection: 'organizations', id: 'clinic', name: 'Clinic' },
    ]);
  });

  test('show who belongs today', async () => {
    const past = (ringFiles['ring.json'] ?? '').replace('"role": "founder"', '"role": "founder", "endDate": "2001"');
    const { out } = await runHere(folderWith({ 'past.json': past }), ['show', '--data', 'past.json', '--lang', 'nl']);
    expect(out).toContain('\n1 lid\n  Clinic (partner)\n');
  });

  test('use the published data by default', async () => {
    expect((await runHere(folder, ['find', 'koln', '--lang', 'de'])).out.split('\n')[0]).toMatch(
      /^places +cologne +Köln$/,
    );
    // Two memberships with the same role in two periods.
    expect((await runHere(folder, ['show', 'health-valley', '--lang', 'nl'])).out).toContain(
      'Victor Haze (medewerker)\n',
    );
    expect((await runHere(folder, ['show', 'health-hub-utrech'])).err).toContain('Did you mean "health-hub-utrecht"?');
  });
});

test('import prints a single JSON document for programs', async () => {
  const strict = await runHere(folder, ['import', 'partners.csv', '--network', 'ring', '--json', '--lang', 'nl']);
  const { ok, problems, dataset: read } = parseOutput(strict.out);
  expect([strict.code, strict.err, ok, problems.length, read.organizations.alpha?.name]).toEqual([
    0,
    '',
    true,
    1,
    { nl: 'Alpha' },
  ]);
  const faulty = await runHere(folder, ['import', '-', '--network', 'ring', '--json'], { input: 'Name;URL\nx;y\n' });
  expect([faulty.code, parseOutput(faulty.out).ok, parseOutput(faulty.out).problems[0]?.line]).toEqual([1, false, 2]);
});

describe('diff prints changes', () => {
  const args = ['diff', 'ring.json', 'ring-2.json'];

  test.each([
    ['en', 'Clinic is now called The Clinic\n', 'No difference.\n'],
    ['nl', 'Clinic heet nu The Clinic\n', 'Geen verschil.\n'],
    ['de', 'Clinic heißt jetzt The Clinic\n', 'Kein Unterschied.\n'],
    ['fi', 'Clinic on nyt nimeltään The Clinic\n', 'Ei eroja.\n'],
  ])('as text in %s', async (language, changed, nothing) => {
    expect([
      await runHere(folder, [...args, '--lang', language]),
      await runHere(folder, ['diff', 'ring.json', 'ring.json', '--lang', language]),
    ]).toEqual([
      { code: 0, out: changed, err: '' },
      { code: 0, out: nothing, err: '' },
    ]);
  });

  test('by record and field, and for programs', async () => {
    const json = await runHere(folder, [...args, '--format', 'json']);
    expect((await runHere(folder, [...args, '--format', 'markdown'])).out).toBe(
      'Changed:\n\n- organizations.clinic: name.en: "Clinic" → "The Clinic"\n',
    );
    expect(JSON.parse(json.out)).toMatchObject({ changed: [{ collection: 'organizations', id: 'clinic' }] });
    expect((await runHere(folder, [...args, '--json'])).out).toBe(json.out);
  });

  test('as a dated feed', async () => {
    const feed = ['--format', 'atom', '--id', 'https://example.org/changes'];
    const { code, out } = await runHere(folder, [...args, ...feed, '--updated', '2026-01-02']);
    expect([code, out.includes('<title>Clinic is now called The Clinic</title>')]).toEqual([0, true]);
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 2) / 1000) };
    expect((await runHere(folder, [...args, ...feed], { env })).out).toBe(out);
  });

  test.each([
    [['--format', 'xml'], '--format "xml" is not known. Use one of: text, json, markdown, atom.\n'],
    [['--format', 'atom'], 'A feed needs a permanent id: --id https://example.org/changes\n'],
    [
      ['--format', 'atom', '--id', 'urn:x:y', '--updated', 'soon'],
      'A feed needs a publication date: --updated 2026-01-02 (or SOURCE_DATE_EPOCH).\n',
    ],
  ])('or the missing options of a feed: %j', async (more, err) => {
    expect(await runHere(folder, [...args, ...more])).toEqual({ code: 2, out: '', err });
  });
});

test('migrate reads a file of version 1', async () => {
  const input =
    '{ "schemaVersion": "1", "languages": ["en"], "places": { "a": { "name": { "en": "A" }, "kind": "city" } } }';
  const { code, out } = await runHere(folder, ['migrate', '-'], { input });
  expect([code, code === 0 && parseOutput(out).schemaVersion]).toEqual([0, '2']);
});

test.each([
  ['en', 'is valid (no records)', 'is valid (organisations: 2)'],
  ['nl', 'is in orde (geen records)', 'is in orde (organisaties: 2)'],
  ['de', 'ist in Ordnung (keine Einträge)', 'ist in Ordnung (Organisationen: 2)'],
  ['fi', 'on kunnossa (ei tietueita)', 'on kunnossa (organisaatiot: 2)'],
])('validate counts the records of each collection, in %s', async (language, none, two) => {
  const organization = '{ "name": { "en": "A" }, "kind": "hospital" }';
  const counted = folderWith({
    'a.json': '{}',
    'b.json': '{ "languages": ["en"], "networks": {} }',
    'c.json': `{ "organizations": { "a": ${organization}, "b": ${organization} } }`,
  });
  const { code, out } = await runHere(counted, ['validate', 'a.json', 'b.json', 'c.json', '--lang', language]);
  expect([code, out]).toEqual([0, lines(`a.json ${none}`, `b.json ${none}`, `c.json ${two}`)]);
});

test.each([
  [
    'show',
    ['show', '--data', 'two.json'],
    'There are several networks. Choose one with show <network>: ring, kring.\n',
  ],
  [
    'export',
    ['export', 'two.json', '--to', 'csv'],
    'There are several networks. Choose one with --network: ring, kring.\n',
  ],
])('%s of a file with several networks names the argument that chooses one', async (_, args, err) => {
  const network = '{ "name": { "en": "Ring" }, "kind": "cluster" }';
  const two = folderWith({ 'two.json': `{ "networks": { "ring": ${network}, "kring": ${network} } }` });
  expect(await runHere(two, args)).toEqual({ code: 2, out: '', err });
});

test('the help of --to names every format', async () => {
  const { out } = await runHere(folder, ['export', '--help']);
  const named = out.replace(/\s+/g, ' ');
  const { err } = await runHere(folder, ['export', 'ring.json', '--to', '?']);
  const [, known = ''] = /Use one of: (.*)\./.exec(err) ?? [];
  expect([known.includes('partners-xlsx'), named.includes(`${known};`)]).toEqual([true, true]);
});
