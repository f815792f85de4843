import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeParseDataset } from '../../parse/parse-dataset.js';
import { sheetWords } from '../../text/tables/sheet-words.js';
import type { SafePartnersOptions } from '../partners-csv/read-partner-rows.js';
import { createCellLocator } from './locate-cell.js';
import { readCsvSheet, safeReadCsv } from './read-csv.js';
import { sheetKinds } from './sheet-kinds.js';
import { updateFromSheets } from './update-from-sheets.js';

const circle: SafePartnersOptions = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const countsOf = (csv: string, options: SafePartnersOptions = {}) => {
  const result = safeReadCsv(csv, { ...circle, ...options });
  if (!result.success) throw result.error;
  expect(safeParseDataset(result.data).success).toBe(true);
  const { organizations, contactPoints, events } = result.data;
  return [organizations, contactPoints, events].map((records) => Object.keys(records).length);
};

const issuesOf = (csv: string, options: SafePartnersOptions = {}): string[] => {
  const result = safeReadCsv(csv, { ...circle, ...options });
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

describe('a CSV file', () => {
  test.each([
    ['partners', 'Naam;Plaats;E-mail\nAlpha;Utrecht;info@example.org\n', [1, 1, 0]],
    ['partners with a period', 'Naam;Begin;Einde\nAlpha;2020;2021\n', [1, 0, 0]],
    ['partners below a title', 'Ledenlijst\n\nNaam;Plaats\nAlpha;Utrecht\n', [1, 0, 0]],
    ['what has no known header but a name', 'Naam\nAlpha\n', [1, 0, 0]],
    ['contacts', 'Contactpersoon;Functie;E-mail\nAnna de Vries;Bestuur;a@example.org\n', [0, 1, 0]],
    ['events', 'Evenement;Datum;Locatie\nKringdag;2026-03-01;Utrecht\n', [0, 0, 1]],
    ['events with commas below a title', 'Agenda 2026\n\nEvent,Date,Venue\n"Day, one",2026-03-01,Utrecht\n', [0, 0, 1]],
    ['events in German with a line for the delimiter', 'sep=;\nVeranstaltung;Datum\nTag;2026-03-01\n', [0, 0, 1]],
  ])('of %s is recognized', (_, csv, counts) => {
    expect(countsOf(csv)).toEqual(counts);
  });

  test.each([
    ['partners', 'Firma;Ort;Ansprechpartner;E-Mail\nAlpha;Berlin;Anna Berg;a@example.org\n', [1, 1, 0]],
    ['partners', 'Bedrijf;Contactpersoon;E-mail;Plaats\nAlpha;Anna Berg;a@example.org;Assen\n', [1, 1, 0]],
    ['partners', 'Company;Contact;Email;City\nAlpha;Anna Berg;a@example.org;York\n', [1, 1, 0]],
    ['partners', 'Yritys;Yhteyshenkilö;Sähköposti\nAlpha;Anna Berg;a@example.org\n', [1, 1, 0]],
    ['contacts', 'Firma;Vorname;Nachname;E-Mail\n;Anna;Berg;a@example.org\n', [0, 1, 0]],
    ['contacts', 'Full name;Company;Job title;Email\nAnna Berg;;Head;a@example.org\n', [0, 1, 0]],
    ['contacts', 'Vorname;Name;Firma;E-Mail\nAnna;Berg;;a@example.org\n', [0, 1, 0]],
    ['contacts', 'Naam;Voornaam;E-mail\nde Vries;Anna;a@example.org\n', [0, 1, 0]],
    ['contacts', 'Nimi;Etunimi;Puhelin\nBerg;Anna;+358 40 1234567\n', [0, 1, 0]],
    ['contacts', 'Persoon;Organisatie\nAnna Berg;\n', [0, 1, 0]],
    ['events', 'Datum;Naam;Plaats\n12-03-2026;Dag;Assen\n', [0, 0, 1]],
    ['events', 'Name,Date,Location\nDay,2026-03-12,York\n', [0, 0, 1]],
    ['events', 'Nimi;Päivämäärä;Paikka\nPäivä;12.3.2026;Lahti\n', [0, 0, 1]],
    ['events', 'Datum;Uhrzeit;Name;Ort\n12.03.2026;;Tag;Berlin\n', [0, 0, 1]],
    ['partners', 'Naam;Soort;Plaats;E-mail;Datum\nAlpha;;Assen;a@example.org;2026\n', [1, 1, 0]],
    ['partners', 'Naam;Voornaam;Achternaam;Plaats;Rol\nAlpha;Anna;Berg;Assen;\n', [1, 0, 0]],
  ])('lists %s by the meaning of its headers: %s', (_, csv, counts) => {
    expect(countsOf(csv)).toEqual(counts);
  });

  test.each(['Name;Naam', 'Naam;Plaats;;Naam;Plaats', 'Naam;Plaats;Naam;Plaats'])(
    'with the headers %s lists partners, and its double headers are reported',
    (headers) => {
      const issues = issuesOf(`${headers}\nAlpha;Assen;;Beta;Emmen\n`);
      expect(issues.join('\n')).toMatch(/duplicates the column|begins another table/);
      expect(countsOf(`${headers}\nAlpha\n`, { mode: 'lenient' })).toEqual([1, 0, 0]);
    },
  );

  test('is recognized by its name if its headers fit several kinds', () => {
    const csv = 'Naam;Begin;Einde;Plaats\nKringdag;2026-03-01;2026-03-02;Utrecht\n';
    expect([countsOf(csv), countsOf(csv, { name: 'agenda 2026.csv' })]).toEqual([
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  const headersOf = {
    events: ['Naam;Start;Einde', 'Name,Start,End', 'Naam;Datum;Plaats;Website'],
    contacts: ['Naam;E-mail;Telefoon', 'Naam;E-mail'],
    partners: ['Naam;Begin;Einde', 'Naam;Plaats;E-mail'],
  };
  const rows = { events: 'Dag;2026-03-01;', contacts: 'Anna Berg;a@example.org;', partners: 'Alpha;;' };

  test.each(
    sheetKinds.flatMap((kind) =>
      [...sheetWords.byTag().values()].flatMap(({ sheetNames }) =>
        sheetNames[kind].map((name) => [kind, name] as const),
      ),
    ),
  )('of %s is recognized by the name %s, however it is written, by each reader', (kind, name) => {
    for (const file of [
      name,
      `${name}.csv`,
      `${name}-2026.csv`,
      `${name}_2026.CSV`,
      `2026${name.toUpperCase()}.v2.csv`,
    ]) {
      for (const header of headersOf[kind]) {
        const row = rows[kind].split(';').slice(0, header.split(/[;,]/).length);
        const csv = `${header.replaceAll(',', ';')}\n${row.join(';')}\n`;
        const expected = sheetKinds.map((one) => (one === kind ? 1 : 0));
        expect([file, header, countsOf(csv, { name: file })]).toEqual([file, header, expected]);
        const { kind: found } = readCsvSheet(csv, { name: file });
        expect([file, header, found]).toEqual([file, header, kind]);
      }
    }
  });

  test('updates a dataset as what its name says', () => {
    const events = safeReadCsv('Evenement;Datum\nDag;2026-03-01\n', circle);
    if (!events.success) throw events.error;
    const sheet = readCsvSheet('Naam;Start;Einde\nDag;2026-03-01;2026-03-02\n', { name: 'agenda.csv' });
    const result = updateFromSheets(events.data, [sheet], { network: 'circle', language: 'nl' });
    if (!result.success) throw result.error;
    expect(Object.values(result.data.events).map(({ endDate }) => endDate)).toEqual(['2026-03-02']);
    expect(result.data.organizations).toEqual({});
  });

  test('without a column of names is refused as partners, not read as contacts', () => {
    expect(issuesOf('id;telephone\na;+31 30 123 45 67\n')[0]).toContain('has no column "Name"');
  });

  test.each([
    'Lid;Soort;Plaats;Contactpersoon;E-mail',
    'Mitglied;Art;Ort;Webseite;Ansprechpartner',
    'Member,Type,City,Website,Contact,Email',
    'Naamm;Soort;Plaats;Contactpersoon',
  ])('of partners reports an unknown column of names: %s', (headers) => {
    expect(issuesOf(`${headers}\nx;y;z;Anna Jansen;a@example.org\n`)[0]).toContain('has no column "Name"');
  });

  test.each([
    ['Naam;Plaats;Datum\nUMC Utrecht;Utrecht;2019\n', ''],
    ['Naam;Soort;Locatie;Datum;Opmerking\nAlpha;;Utrecht;2019;x\n', ''],
    ['Naam;Website;Plaats;Soort;Rol\nAlpha;;Utrecht;;\n', 'Contact partners Q1.csv'],
  ])('of ambiguous kind is read as partners: %s', (csv, name) => {
    expect(countsOf(csv, { name })).toEqual([1, 0, 0]);
  });

  test.each([
    ['Online', 'online', []],
    ['Microsoft Teams-vergadering', 'online', []],
    ['Utrecht; online', 'mixed', ['Utrecht']],
    ['Zoomstraat', undefined, ['Zoomstraat']],
  ])('of events does not read %j as a place', (place, mode, names) => {
    const result = safeReadCsv(`Evenement;Locatie\nKringdag;"${place}"\n`, circle);
    if (!result.success) throw result.error;
    const { events, places } = result.data;
    expect([
      Object.values(events).map(({ attendanceMode }) => attendanceMode),
      Object.values(places).map(({ name }) => name.nl),
    ]).toEqual([[mode], names]);
  });

  test('is read with declared columns', () => {
    expect(countsOf('Wat;Wanneer\nKringdag;2026-03-01\n', { columns: { Wat: 'event', Wanneer: 'date' } })).toEqual([
      0, 0, 1,
    ]);
  });

  test('omits contacts if they are not read', () => {
    expect(countsOf('Contactpersoon;E-mail\nAnna de Vries;a@example.org\n', { contacts: false })).toEqual([0, 0, 0]);
  });

  test('of events reports row and column of a fault, which can be located', () => {
    const csv = 'Evenement;Datum\nKringdag;31 februari\n';
    const [reported = ''] = issuesOf(csv);
    expect(reported).toMatch(/^rows\.2\.Datum "31 februari" /);
    expect(createCellLocator(csv)({ path: ['rows', 2, 'Datum'] })).toEqual({
      line: 2,
      column: 10,
      text: 'Kringdag;31 februari',
    });
  });

  test('of events is refused if it is unreadable', () => {
    expect([issuesOf('Evenement;Datum\n"Kringdag;2026\n'), issuesOf('')]).toEqual([
      [expect.stringMatching(/^rows\.2 /)],
      [expect.stringContaining('the file')],
    ]);
  });
});

test('a list of persons with split names is read as contacts', () => {
  const csv =
    'Voornaam;Tussenvoegsel;Achternaam;Functie;Organisatie;E-mailadres;Mobiel\nAnna;van der;Berg;directeur;;anna@example.org;+31 6 12345678\n';
  const result = safeReadCsv(csv, { network: { id: 'circle' }, language: 'nl', name: 'contacten.csv' });
  if (!result.success) throw result.error;
  const { organizations, persons, contactPoints } = result.data;
  expect([
    organizations,
    Object.keys(persons),
    Object.values(contactPoints).map(({ topic, email }) => [topic, email]),
  ]).toEqual([{}, ['anna-van-der-berg'], [[{ nl: 'directeur' }, 'anna@example.org']]]);
});
