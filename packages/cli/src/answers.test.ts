import { describe, expect, test } from 'vitest';
import { lines, ringFiles } from './test-support/ring-files.js';
import { folderWith, toldIn } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const folder = folderWith(ringFiles);

describe('show and find', () => {
  test("show what a file of one's own says", async () => {
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
    expect(toldIn((await runHere(folder, ['find', 'CLINIC', '--data', 'ring.json', '--json'])).out)).toEqual([
      { collection: 'organizations', id: 'clinic', name: 'Clinic' },
    ]);
  });

  test('know the published data', async () => {
    expect((await runHere(folder, ['find', 'koln', '--lang', 'de'])).out.split('\n')[0]).toMatch(
      /^places +cologne +Köln$/,
    );
    // Two memberships in two periods, with one role.
    expect((await runHere(folder, ['show', 'health-valley', '--lang', 'nl'])).out).toContain(
      'Victor Haze (medewerker)\n',
    );
    expect((await runHere(folder, ['show', 'health-hub-utrech'])).err).toContain('Did you mean "health-hub-utrecht"?');
  });
});

test('import tells programs all in one document', async () => {
  const strict = await runHere(folder, ['import', 'partners.csv', '--network', 'ring', '--json', '--lang', 'nl']);
  const { ok, problems, dataset: read } = toldIn(strict.out);
  expect([strict.code, strict.err, ok, problems.length, read.organizations.alpha?.name]).toEqual([
    0,
    '',
    true,
    1,
    { nl: 'Alpha' },
  ]);
  const faulty = await runHere(folder, ['import', '-', '--network', 'ring', '--json'], { input: 'Name;URL\nx;y\n' });
  expect([faulty.code, toldIn(faulty.out).ok, toldIn(faulty.out).problems[0]?.line]).toEqual([1, false, 2]);
});

test('diff tells what differs', async () => {
  expect((await runHere(folder, ['diff', 'ring.json', 'ring-2.json'])).out).toBe(
    'Changed:\n\n- organizations.clinic: name.en: "Clinic" → "The Clinic"\n',
  );
  expect(await runHere(folder, ['diff', 'ring.json', 'ring.json'])).toEqual({
    code: 0,
    out: 'No difference.\n',
    err: '',
  });
});

test('migrate reads a file of version 1', async () => {
  const input =
    '{ "schemaVersion": "1", "languages": ["en"], "places": { "a": { "name": { "en": "A" }, "kind": "city" } } }';
  const { code, out } = await runHere(folder, ['migrate', '-'], { input });
  expect([code, code === 0 && toldIn(out).schemaVersion]).toEqual([0, '2']);
});
