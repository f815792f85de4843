import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeParseDataset } from '../../parse/parse-dataset.js';
import { safeReadSheets } from './read-sheets.js';
import type { SheetsOptions, SheetsResult } from './sheets-result.js';

const circle: SheetsOptions = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const partners = {
  name: 'Leden 2026',
  rows: [
    ['Naam', 'Soort'],
    ['Alpha', 'ziekenhuis'],
    ['Beta', ''],
  ],
};

const contacts = {
  name: 'Contactpersonen',
  rows: [
    ['Naam', 'Organisatie', 'E-mail', 'Telefoon', 'Functie'],
    ['Anna van der Berg', 'alpha', 'a.berg@example.org', '+31 30 123 45 67', 'Bestuur'],
  ],
};

const events = {
  name: 'Agenda',
  rows: [
    ['Evenement', 'Datum', 'Plaats', 'Organisator', 'Deelname', 'Status', 'Zaal'],
    ['Kringdag', '2026-03-01', 'Utrecht; Zeist', 'Alpha; De Kring', 'online', 'gehouden', '4.2'],
    ['Najaarsdag', '', '', '', '', '', ''],
  ],
};

const reportedBy = (result: SheetsResult): string[] =>
  (result.success ? result.issues : result.error.issues).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

describe('the sheets of a workbook', () => {
  test('have places by their accents, and else by the only one that is spelled alike', () => {
    const towns = {
      name: 'Partners',
      rows: [
        ['Naam', 'Plaats'],
        ['Alpha', 'Münster'],
        ['Beta', 'Munster'],
        ['Delta', 'Würzburg'],
      ],
    };
    const meetings = ['Munster', 'Münster', 'MUNSTER', 'Wurzburg'].map((town, at) => [`Dag ${at}`, '2026-03-01', town]);
    const agenda = { name: 'Agenda', rows: [['Evenement', 'Datum', 'Plaats'], ...meetings] };
    const result = safeReadSheets([towns, agenda], circle);
    if (!result.success) throw result.error;
    const { events: read, places } = result.data;
    const names = Object.values(read).map((event) => places[event.places?.[0] ?? '']?.name.nl);
    expect(names).toEqual(['Munster', 'Münster', 'Munster', 'Würzburg']);
  });

  test('are read without persons if contacts are not read', () => {
    const faulty = { ...contacts, rows: [...contacts.rows, ['', 'Alpa', 'x', '030', '']] };
    const result = safeReadSheets([partners, faulty], { ...circle, contacts: false });
    if (!result.success) throw result.error;
    const { organizations, persons, contactPoints } = result.data;
    expect([Object.keys(organizations), persons, contactPoints, result.issues]).toEqual([
      ['alpha', 'beta'],
      {},
      {},
      [],
    ]);
  });

  test('become one dataset', () => {
    const result = safeReadSheets([events, partners, contacts], { ...circle, columns: { Zaal: 'note' } });
    if (!result.success) throw result.error;
    const { data } = result;
    expect(safeParseDataset(data).success).toBe(true);
    expect([Object.keys(data.organizations), data.persons, data.contactPoints, data.events]).toEqual([
      ['alpha', 'beta'],
      {
        'anna-van-der-berg': {
          id: 'anna-van-der-berg',
          givenName: 'Anna',
          familyNamePrefix: 'van der',
          familyName: 'Berg',
          citations: [],
        },
      },
      {
        'anna-van-der-berg-contact': {
          id: 'anna-van-der-berg-contact',
          person: 'anna-van-der-berg',
          organization: 'alpha',
          about: ['circle'],
          email: 'a.berg@example.org',
          telephone: { number: '+31301234567', display: '+31 30 123 45 67' },
          citations: [],
        },
      },
      {
        'kringdag-2026': {
          id: 'kringdag-2026',
          name: { nl: 'Kringdag' },
          startDate: '2026-03-01',
          about: ['circle'],
          note: { nl: 'Zaal: 4.2' },
          places: ['place-utrecht', 'place-zeist'],
          organizers: ['alpha', 'circle'],
          attendanceMode: 'online',
          status: 'held',
          citations: [],
        },
        najaarsdag: {
          id: 'najaarsdag',
          name: { nl: 'Najaarsdag' },
          about: ['circle'],
          citations: [],
        },
      },
    ]);
    expect(result.sheets.map(({ name, kind, headerRow }) => [name, kind, headerRow])).toEqual([
      ['Agenda', 'events', 1],
      ['Leden 2026', 'partners', 1],
      ['Contactpersonen', 'contacts', 1],
    ]);
  });

  test.each([
    ['partners', ['Name', 'Website', 'E-mail']],
    ['contacts', ['Name', 'Organisation', 'E-Mail', 'Telefon']],
    ['events', ['Nimi', 'Päivä', 'Paikka']],
  ])('are recognized by their headers if the name is not conclusive: %s', (kind, headers) => {
    const { sheets } = safeReadSheets([{ name: 'Sheet1', rows: [headers, headers.map(() => '')] }], circle);
    expect(sheets[0]?.kind).toBe(kind);
  });

  test.each([
    ['partners', 'Mitglieder'],
    ['contacts', 'Yhteystiedot'],
    ['events', 'Bijeenkomsten 2026'],
  ])('are recognized by their name if the headers fit several kinds: %s', (kind, name) => {
    expect(
      safeReadSheets(
        [
          {
            name,
            rows: [
              ['Name', 'E-mail'],
              ['', ''],
            ],
          },
        ],
        circle,
      ).sheets[0]?.kind,
    ).toBe(kind);
  });

  test('are read where they fit best, in any order', () => {
    const explained = [
      ['Naam', 'naam van de organisatie', 'verplicht'],
      ['Plaats', 'waar zij zit', ''],
    ];
    const table = [
      ['Naam', 'Plaats', 'Website'],
      ['Alpha', 'Utrecht', ''],
    ];
    const result = safeReadSheets(
      [
        { name: 'Uitleg', rows: explained },
        { name: 'Blad2', rows: table },
      ],
      circle,
    );
    expect(result.success && Object.keys(result.data.organizations)).toEqual(['alpha']);
  });

  test('of the same kind are refused, or the present one is read', () => {
    const sheets = [{ ...partners, name: 'Oud-leden' }, partners, { name: 'x', rows: [['1']] }];
    const message =
      'error: The dataset has several sheets that list the same, of which "Leden 2026" would be read and not: Oud-leden. Put their rows into one sheet, or give only the sheet to read.';
    const strict = safeReadSheets(sheets, circle);
    expect([strict.success, reportedBy(strict)[0]]).toEqual([false, message]);
    const lenient = safeReadSheets(sheets, { ...circle, mode: 'lenient' });
    expect([lenient.success, reportedBy(lenient)[0]]).toEqual([true, message]);
    expect(lenient.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Oud-leden', undefined],
      ['Leden 2026', 'partners'],
      ['x', undefined],
    ]);
  });

  test.each([
    ['Leden', 'Oud-leden', 'Leden'],
    ['Archief', 'Ledenlijst 2026', 'Ledenlijst 2026'],
    ['Partners 2025', 'Partners 2026', 'Partners 2026'],
    ['Mitglieder', 'Ehemalige Mitglieder', 'Mitglieder'],
    ['Jäsenet', 'Entiset jäsenet', 'Jäsenet'],
  ])('of %s and %s, %s is the present one', (first, second, name) => {
    const columns = [...(partners.rows[0] ?? []), 'Lid tot'];
    const rows = [columns, ...partners.rows.slice(1)];
    const sheets = [
      { name: first, rows },
      { name: second, rows },
    ];
    const { sheets: read } = safeReadSheets(sheets, { ...circle, mode: 'lenient' });
    expect(read.find(({ kind }) => kind === 'partners')?.name).toBe(name);
  });

  test('have faults reported by sheet, row and column', () => {
    const faulty = {
      ...contacts,
      rows: [...contacts.rows, ['Jan Bos', 'Alpa', 'x', '030', ''], ['', 'Beta', '', '', '']],
    };
    const planned = {
      ...events,
      rows: [
        ['Naam', 'Datum', 'Status'],
        ['Dag', '45000', 'geplandd'],
        ['', '2026', ''],
      ],
    };
    const result = safeReadSheets([partners, faulty, planned], circle);
    expect([result.success, reportedBy(result).map((reported) => reported.replace(/ Else declare it.*/, ''))]).toEqual([
      false,
      [
        'error: sheets.Contactpersonen.rows.3.Organisatie "Alpa" is not a known organization. Did you mean "Alpha"?',
        'error: sheets.Contactpersonen.rows.3.E-mail "x" is not a mailbox. Write one address: "info@example.org".',
        'error: sheets.Contactpersonen.rows.3.Telefoon "030" is not an international telephone number. Write it with its country code: "+31 30 123 45 67".',
        'error: sheets.Contactpersonen.rows.4.Naam is empty, as are mailbox, telephone and website. Write whom to turn to, or delete the row.',
        'error: sheets.Agenda.rows.2.Datum "45000" is not a date we can read. If it is the number by which Excel knows a day, write "2023-03-15".',
        'error: sheets.Agenda.rows.2.Status "geplandd" is not a known status. Did you mean "gepland"?',
        'error: sheets.Agenda.rows.3.Naam is empty. Write the name, or delete the row.',
      ],
    ]);
    const lenient = safeReadSheets([partners, faulty, planned], { ...circle, mode: 'lenient' });
    expect(lenient.success && [Object.keys(lenient.data.contactPoints), lenient.data.events]).toEqual([
      ['anna-van-der-berg-contact', 'jan-bos-contact'],
      { dag: { id: 'dag', name: { nl: 'Dag' }, about: ['circle'], citations: [] } },
    ]);
  });

  test('that are empty or not tables are refused', () => {
    expect(reportedBy(safeReadSheets([{ name: 'x', rows: [['']] }], circle))).toEqual([
      'error: The dataset is empty. Give a row with headers and a row for each organization.',
    ]);
    expect(reportedBy(safeReadSheets([{ name: 'x', rows: [['1', '2']] }], circle))).toEqual([
      'error: sheets.x.rows.1 "1 | 2" has no column "Name" (or Naam, Nimi, Organization). Write it above the names of the organizations.',
    ]);
  });
});
