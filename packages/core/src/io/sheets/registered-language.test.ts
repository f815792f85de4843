import { beforeAll, describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { indexDataset } from '../../query/index-dataset.js';
import { checkLanguage } from '../../text/languages/check-language.js';
import { registerLanguage } from '../../text/languages/registry.js';
import { formatPartnersMarkdown } from '../markdown/partners-markdown.js';
import { formatPartnersCsv } from '../partners-csv/format-partners-csv.js';
import type { ReadResult } from '../../model/issues/read-result.js';
import { readPartnersCsv, safeReadPartnersCsv } from '../partners-csv/read-partners.js';
import { danishPack } from '../test-support/danish-pack.js';
import { toFormSheets } from './form-sheets.js';
import { safeReadCsv } from './read-csv.js';
import { safeReadSheets } from './read-sheets.js';
import { updateFromSheets } from './update-from-sheets.js';

const circle = { network: { id: 'kredsen', name: 'Kredsen' }, language: 'da' };

const reportedBy = (result: ReadResult): string[] =>
  (result.success ? result.issues : result.error.issues).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

const dataOf = (result: ReadResult) => {
  if (!result.success) throw result.error;
  return result.data;
};

const csv = [
  'Navn;Type;By;Rolle;Hjemmeside;Kontaktperson;Medlem siden;Mobil;Telefon',
  'Aarhus Sygehus;sygehus;Aarhus;partner;https://aarhus.example.dk/;Overlæge Anna af Berg;1. januar 2024;+45 20 12 34 56;+45 86 12 34 56',
  'Odense Kommune;Kommune;Odense;Medlem;ingen;ubesat;marts 2025;;',
  'Vejle Kommune;kommune;#I/T;medlem;;SAND;2025;;',
  'I alt;3;;;;;;;',
].join('\n');

test('a header in a language that is not registered is unknown', () => {
  expect(safeReadPartnersCsv('Hjemmeside;Navn\nhttps://example.dk/;Alfa\n', circle).success).toBe(false);
});

describe('a registered language', () => {
  beforeAll(() => {
    registerLanguage('da', danishPack);
  });

  test('has every part, without mistakes', () => {
    const { missing, mistakes } = checkLanguage('da');
    expect([missing.filter((path) => path.startsWith('tables')), mistakes]).toEqual([[], []]);
  });

  test('is read in a table of partners', () => {
    const result = safeReadPartnersCsv(csv, { ...circle, mode: 'lenient' });
    expect(reportedBy(result)).toEqual([
      'info: rows.1.Mobil duplicates the column "Telefon". Only the cells of that column are read. If these are to be read instead, rename that one.',
      'info: rows.3.Hjemmeside "ingen" is read as an empty cell. No action is needed; to be sure, empty the cell.',
      'warning: rows.3.Kontaktperson "ubesat" is not the full name of one person and is not read. Write first name and family name of one person: "Anna van der Berg".',
      'warning: rows.4.By "#I/T" is an error of the spreadsheet. Correct the formula, or write the value.',
      'warning: rows.4.Kontaktperson "SAND" is a truth value of the spreadsheet, not a text. Correct the formula, or write the value.',
      'info: rows.5 "I alt | 3" is below the table; it is taken as a remark and not read. No action is needed, unless it belongs to the table.',
    ]);
    const { organizations, memberships, persons, contactPoints, places } = dataOf(result);
    expect(
      Object.values(organizations).map(({ name, kind, place = '' }) => [name.da, kind, places[place]?.name.da]),
    ).toEqual([
      ['Aarhus Sygehus', 'hospital', 'Aarhus'],
      ['Odense Kommune', 'municipality', 'Odense'],
      ['Vejle Kommune', 'municipality', undefined],
    ]);
    expect(Object.values(memberships).map(({ role, startDate }) => [role, startDate])).toEqual([
      ['partner', '2024-01-01'],
      ['member', '2025-03'],
      ['member', '2025'],
    ]);
    expect(Object.values(persons)).toMatchObject([
      { honorificPrefix: 'Overlæge', givenName: 'Anna', familyNamePrefix: 'af', familyName: 'Berg' },
    ]);
    expect(Object.values(contactPoints)).toMatchObject([{ telephone: { number: '+4586123456' } }]);
  });

  test('is read in a workbook, whose sheets are found by their names', () => {
    const result = safeReadSheets(
      [
        {
          name: 'Arrangementer 2026',
          rows: [
            ['Navn', 'Start'],
            ['Årsmøde', '1. maj 2026'],
          ],
        },
        {
          name: 'Medlemmer',
          rows: [
            ['Navn', 'By'],
            ['Aarhus Sygehus', 'Aarhus'],
          ],
        },
        {
          name: 'Kontaktpersoner',
          rows: [
            ['Fornavn', 'Efternavn', 'Organisation', 'Stilling', 'E-mail'],
            ['Anna', 'af Berg', 'Aarhus Sygehus', 'Leder', 'anna@example.dk'],
          ],
        },
      ],
      circle,
    );
    const { organizations, events, contactPoints, persons } = dataOf(result);
    expect([Object.keys(organizations), Object.values(events).map(({ startDate }) => startDate)]).toEqual([
      ['aarhus-sygehus'],
      ['2026-05-01'],
    ]);
    expect(Object.values(contactPoints)).toMatchObject([{ organization: 'aarhus-sygehus', email: 'anna@example.dk' }]);
    expect(Object.values(persons)).toMatchObject([{ givenName: 'Anna', familyNamePrefix: 'af', familyName: 'Berg' }]);
  });

  test('tells which sheet is no longer true', () => {
    const sheet = (name: string) => ({
      name,
      rows: [
        ['Navn', 'By'],
        ['Alfa', 'Aarhus'],
      ],
    });
    expect(reportedBy(safeReadSheets([sheet('Medlemmer (gamle)'), sheet('Medlemmer')], circle))[0]).toMatch(
      'of which "Medlemmer" would be read and not: Medlemmer (gamle).',
    );
  });

  const eventsCsv = [
    'Arrangement;Dato;Klokkeslæt;Tidszone;Sted;Deltagelse;Status',
    'Årsmøde;12. januar 2026;fra 14 til 16;Europe/Copenhagen;Teams-møde;;planlagt',
    'Sommertræf;lørdag 13. juni 2026;kl. 14;;Aarhus;både online og fysisk;',
    'Efterårslejr;1. til og med 3. oktober 2026;;;virtuelt;;',
  ].join('\n');

  test('is read in a table of events', () => {
    const result = safeReadCsv(eventsCsv, circle);
    expect(Object.values(dataOf(result).events)).toMatchObject([
      {
        startDate: '2026-01-12T14:00:00+01:00',
        endDate: '2026-01-12T16:00:00+01:00',
        attendanceMode: 'online',
        status: 'planned',
      },
      { startDate: '2026-06-13', attendanceMode: 'mixed' },
      { startDate: '2026-10-01', endDate: '2026-10-03', attendanceMode: 'online' },
    ]);
    expect(reportedBy(result)).toEqual([
      'warning: rows.3.Klokkeslæt "kl. 14" is a time without a time zone; only the day is read. Add a column "Time zone" with "Europe/Copenhagen", or write in Dato: "2026-06-13T14:00:00+02:00".',
    ]);
  });

  test('is written in the headers of a table, which is read back', () => {
    const dataset = readPartnersCsv(
      csv
        .split('\n')
        .slice(0, 2)
        .join('\n')
        .replaceAll(/;Mobil|;\+45 20 12 34 56/g, ''),
      circle,
    );
    const index = indexDataset(dataset);
    const written = formatPartnersCsv(index, 'kredsen', { language: 'da', delimiter: ';', guard: 'none' });
    expect(written.split('\r\n')).toEqual([
      'ID;Navn;Andre navne;Type;By;Rolle;Hjemmeside;Logo;Medlem siden;Medlem til',
      'aarhus-sygehus;Aarhus Sygehus;;sygehus;Aarhus;partner;https://aarhus.example.dk/;;2024-01-01;',
      '',
    ]);
    expect(readPartnersCsv(written, circle).organizations).toEqual(dataset.organizations);
    expect(formatPartnersMarkdown(index, 'kredsen', { language: 'da' }).split('\n')[0]).toBe(
      '| Navn | Type | By | Rolle |',
    );
  });

  test('is written in a workbook, which is read back to the same dataset', () => {
    const dataset = dataOf(
      safeReadSheets(
        [
          {
            name: 'Medlemmer',
            rows: csv
              .split('\n')
              .slice(0, 3)
              .map((row) => row.split(';')),
          },
          { name: 'Arrangementer', rows: eventsCsv.split('\n').map((row) => row.split(';')) },
        ],
        { ...circle, mode: 'lenient' },
      ),
    );
    const forms = toFormSheets(indexDataset(dataset), 'kredsen', { language: 'da' });
    expect(forms.map(({ name, columns }) => [name, columns[1]?.header])).toEqual([
      ['Medlemmer', 'Navn'],
      ['Kontaktpersoner', 'Person'],
      ['Arrangementer', 'Navn'],
    ]);
    const sheets = forms.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ header }) => header), ...rows],
    }));
    expect(dataOf(updateFromSheets(dataset, sheets, { network: 'kredsen', language: 'da' }))).toEqual(dataset);
    const { organizations, memberships, events } = dataOf(safeReadSheets(sheets, circle));
    expect({ organizations, memberships, events }).toEqual({
      organizations: dataset.organizations,
      memberships: dataset.memberships,
      events: dataset.events,
    });
  });

  test('registered later adds words, and keeps what built-in words mean', () => {
    const names = (header: string, language: string): string[] =>
      Object.values(
        dataOf(safeReadPartnersCsv(`ID;Navn;${header}\na;Alfa;Beta\n`, { language, mode: 'lenient' })).organizations,
      ).map(({ description, note }) => `${description?.[language] ?? ''}|${note?.[language] ?? ''}`);
    expect(names('Bemerkung', 'fo')).toEqual(['|Beta']);
    registerLanguage('fo', { tables: { headers: { partners: { description: ['Bemerkung', 'Lýsing'] } } } });
    expect([names('Lýsing', 'da'), names('Bemerkung', 'da'), names('Bemerkung', 'fo')]).toEqual([
      ['Beta|'],
      ['|Beta'],
      ['Beta|'],
    ]);
  });
});
