import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { ReadResult } from '../../model/issues/read-result.js';
import { safeReadPartnersCsv } from '../partners-csv/read-partners.js';
import { safeReadCsv } from '../sheets/read-csv.js';

const options = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const reportedBy = (result: ReadResult): string[] =>
  (result.success ? result.issues : result.error.issues).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

const read = (...rows: string[]) => {
  const result = safeReadPartnersCsv(rows.join('\n'), options);
  if (!result.success) throw result.error;
  const { organizations, places, contactPoints } = result.data;
  return {
    place: Object.values(places).map(({ name }) => name.nl),
    telephone: Object.values(contactPoints).map((contact) => contact.telephone?.number),
    names: Object.keys(organizations),
    reported: reportedBy(result),
  };
};

test.each(['GSM', 'Mobiel', 'mobile phone', 'Mobile', 'Handy', 'Mobilnummer', 'Matkapuhelin', 'GSM-nummer'])(
  'the telephone number below %s is read',
  (header) => {
    const { telephone, reported } = read(`Naam;${header}`, 'Alpha;+32 470 12 34 56');
    expect([telephone, reported]).toEqual([['+32470123456'], []]);
  },
);

test.each(['Gemeente', 'Stad', 'Woonplaats', 'Ort/Stadt', 'Gemeinde', 'Municipality', 'Kunta'])(
  'the place below %s is read, also of an event',
  (header) => {
    expect(read(`Naam;${header}`, 'Alpha;Utrecht')).toMatchObject({ place: ['Utrecht'], reported: [] });
  },
);

test.each(['Gemeente', 'Ort/Stadt', 'Municipality', 'Kunta'])('the place of an event below %s is read', (header) => {
  const result = safeReadCsv(`Evenement;Datum;${header}\nKringdag;2026-03-01;Utrecht\n`, options);
  expect(result.success && Object.values(result.data.places).map(({ name }) => name.nl)).toEqual(['Utrecht']);
});

describe('a column that often stands beside another of its meaning', () => {
  test.each([
    ['Plaats;Gemeente', 'Vleuten;Utrecht'],
    ['Gemeente;Plaats', 'Utrecht;Vleuten'],
  ])('is not read then, and told: %s', (headers, cells) => {
    expect(read(`Naam;${headers}`, `Alpha;${cells}`)).toMatchObject({
      place: ['Vleuten'],
      reported: [
        'info: rows.1.Gemeente duplicates the column "Plaats". Only the cells of that column are read. If these are to be read instead, rename that one.',
      ],
    });
  });

  test('is told of each, and read if it is the first of such', () => {
    const numbers = '+32 2 123 45 67;+32 470 12 34 56;+32 470 12 34 57';
    expect(read('Naam;Telefoon;Mobiel;GSM', `Alpha;${numbers}`)).toMatchObject({
      telephone: ['+3221234567'],
      reported: [expect.stringContaining('rows.1.Mobiel duplicates'), expect.stringContaining('rows.1.GSM duplicates')],
    });
    expect(read('Naam;Mobiel;GSM', 'Alpha;+32 470 12 34 56;+32 470 12 34 57').telephone).toEqual(['+32470123456']);
  });

  test.each(['Mobile number', 'Cell phone', 'GSM-nummer', 'Handynummer', 'Matkapuhelinnumero', 'Kännykkä'])(
    'is not read, in any language: %s',
    (header) => {
      expect(read(`Naam;${header};Telefoon`, 'Alpha;+32 470 12 34 56;+32 2 123 45 67')).toMatchObject({
        telephone: ['+3221234567'],
        reported: [expect.stringContaining(`rows.1.${header} duplicates the column "Telefoon"`)],
      });
    },
  );

  test('others with the same meaning are refused as before', () => {
    const result = safeReadPartnersCsv('Naam;Telefoon;Tel\nAlpha;+32 2 123 45 67;\n', options);
    expect(reportedBy(result)).toEqual([
      'error: rows.1.Tel duplicates the column "Telefoon". Rename or remove one of the two.',
    ]);
  });
});

describe('an unknown column is not advised to become a note', () => {
  const remedyFor = (headers: string, ...cells: string[]): string | undefined =>
    read(`Naam;${headers}`, ...cells.map((cell, at) => `Alpha ${at};${cell}`)).reported.at(-1);

  test.each([
    ['telephone', ['470123456', '470123457', '']],
    ['telephone', ['+32 470 12 34 56']],
    ['telephone', ['0470.12.34.56', 'onbekend', '(030) 123 45 67']],
    ['email', ['a@example.org', 'b@example.org', 'geen']],
    ['email', ['mailto:a@example.org']],
  ])('but to be %s: %j', (use, cells) => {
    expect(remedyFor('Bereikbaar', ...cells)).toBe(
      `info: rows.1.Bereikbaar is an unknown column; its cells are not read. Its cells look like telephone numbers or mailboxes. If they are, say so: "Bereikbaar": "${use}" in "columns".`,
    );
  });

  test('but to be put into the column that is there', () => {
    expect(remedyFor('Telefoon;Bereikbaar', '+32 2 123 45 67;470123456')).toContain(
      'put them into the column "Telefoon"',
    );
  });

  test('but into another table, if this one has no such column', () => {
    const result = safeReadCsv('Evenement;Datum;Bereikbaar\nKringdag;2026-03-01;a@example.org\n', options);
    expect(reportedBy(result).join()).toContain('put them into a table of contacts');
  });

  test.each([
    ['12345678'],
    ['2026-03-01'],
    ['01-02-2020'],
    ['01.02.20'],
    ['05/3-2020'],
    ['01.02.2020 10.00'],
    ['1250'],
    ['0123'],
    ['Alpha'],
    ['1234567-8'],
    ['0123.456.789'],
    [''],
  ])('unless its cells are something else: %s', (cell) => {
    expect(remedyFor('Budget', cell)).toContain('"Budget": "note"');
  });
});
