import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeParseDataset } from '../../parse/parse-dataset.js';
import { safeReadSheets } from './read-sheets.js';
import type { SheetsOptions, SheetsResult } from './sheets-result.js';

const circle: SheetsOptions = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const partners = {
  name: 'Leden',
  rows: [
    ['Naam', 'Contactpersoon', 'E-mail', 'Telefoon'],
    ['Alpha', 'Anna van der Berg', 'a.berg@example.org', '+31 30 123 45 67'],
    ['Beta', '', 'info@beta.example', ''],
  ],
};

const read = (...sheets: Parameters<typeof safeReadSheets>[0]): SheetsResult => safeReadSheets(sheets, circle);

const dataOf = (result: SheetsResult) => {
  if (!result.success) throw result.error;
  expect(safeParseDataset(result.data).success).toBe(true);
  return result.data;
};

const sheet = (...rows: string[][]) => ({ name: 'Contacten', rows });

describe('names split over columns', () => {
  test.each([
    [
      ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mailadres'],
      ['Anna', 'van der', 'Berg', 'a@example.org'],
      { givenName: 'Anna', familyNamePrefix: 'van der', familyName: 'Berg' },
    ],
    [
      ['Vorname', 'Nachname', 'Firma', 'E-Mail-Adresse', 'Telefon geschäftlich'],
      ['Anna', 'von Berg', 'Alpha', 'a@example.org', ''],
      { givenName: 'Anna', familyNamePrefix: 'von', familyName: 'Berg' },
    ],
    [
      ['First Name', 'Last Name', 'Organization Name', 'Organization Title', 'E-mail 1 - Value', 'Phone 1 - Value'],
      ['Anna Maria', 'De Souza Lima', 'Alpha', 'Director', 'a@example.org', '+31 30 123 45 67'],
      { givenName: 'Anna Maria', familyName: 'De Souza Lima' },
    ],
    [
      ['Vorname', 'Name', 'Firma', 'E-Mail'],
      ['Anna', 'Müller', 'Alpha', 'a@example.org'],
      { givenName: 'Anna', familyName: 'Müller' },
    ],
    [
      ['Naam', 'Voornaam', 'Organisatie', 'E-mail'],
      ['van der Berg', 'Anna', 'Alpha', 'a@example.org'],
      { givenName: 'Anna', familyNamePrefix: 'van der', familyName: 'Berg' },
    ],
    [
      ['Etunimi', 'Nimi', 'Organisaatio', 'Sähköposti'],
      ['Anna', 'TkT Virtanen', 'Alpha', 'a@example.org'],
      { givenName: 'Anna', familyName: 'Virtanen', honorificPrefix: 'TkT' },
    ],
    [
      ['First name', 'Name', 'Organization', 'E-mail'],
      ['Anna', 'Anna Berg', 'Alpha', 'a@example.org'],
      { givenName: 'Anna', familyName: 'Berg' },
    ],
    [
      ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail'],
      ['Jan', 'Uit den', 'Boogaard', 'a@example.org'],
      { givenName: 'Jan', familyNamePrefix: 'Uit den', familyName: 'Boogaard' },
    ],
    [
      ['Voornaam', 'Achternaam', 'E-mail'],
      ['An', 'Van An Dijk', 'a@example.org'],
      { givenName: 'An', familyName: 'Van An Dijk' },
    ],
    [
      ['Voornaam', 'Achternaam', 'E-mail'],
      ['Van', 'Morrison', 'a@example.org'],
      { givenName: 'Van', familyName: 'Morrison' },
    ],
    [
      ['Voornaam', 'Achternaam', 'E-mail'],
      ['Anna', 'Dr. Anna Berg', 'a@example.org'],
      { givenName: 'Anna', familyName: 'Berg', honorificPrefix: 'Dr.' },
    ],
  ])('are those of a person: %j', (headers, row, name) => {
    const data = dataOf(read(partners, sheet(headers, row)));
    expect(Object.values(data.persons)).toContainEqual(expect.objectContaining(name));
  });

  test('before the organization indicate a table of persons', () => {
    const rows = [
      ['Voornaam', 'Achternaam', 'Organisatie', 'Plaats', 'E-mail', 'Telefoon', 'Website'],
      ['Anna', 'Berg', 'Alpha', 'Utrecht', 'a@example.org', '', ''],
    ];
    const { sheets } = read({ name: 'Blad1', rows });
    expect(sheets.map(({ kind }) => kind)).toEqual(['contacts']);
  });

  test.each([
    [['Anna', '', 'a@example.org'], 'Voornaam "Anna"'],
    [['', 'Berg', 'a@example.org'], 'Achternaam "Berg"'],
  ])('with a missing part are reported: %j', (row, rowIssues) => {
    const result = read(sheet(['Voornaam', 'Achternaam', 'E-mail'], row));
    const { persons, contactPoints } = dataOf(result);
    expect([persons, Object.values(contactPoints).map(({ email }) => email)]).toEqual([{}, ['a@example.org']]);
    expect(result.success && result.issues.map(formatIssue).join()).toContain(rowIssues);
  });
});

test.each([
  [['Jan', 'van', 'Dijk, MSc'], 'Did you mean "Jan van Dijk"?'],
  [['Team', '', 'Zorg'], 'Achternaam "Team Zorg" is not the full name of one person'],
  [['Jan & Piet', '', 'Smit'], 'Achternaam "Jan & Piet Smit" is not the full name of one person'],
  [['Nieuw', '', 'Contact'], 'Achternaam "Nieuw Contact" is not the full name of one person'],
])('parts that are not the name of one person are told as one cell: %j', (row, told) => {
  const result = read(sheet(['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail'], [...row, 'a@example.org']));
  expect(result.success && result.issues.map(formatIssue).join()).toContain(told);
});

describe('a job title', () => {
  const postsIn = (...rows: readonly string[][]) => {
    const { memberships, contactPoints } = dataOf(
      read(
        { name: 'Leden', rows: [['Naam'], ['Alpha']] },
        sheet(['Naam', 'Organisatie', 'E-mail', 'Functie', 'Onderwerp'], ...rows),
      ),
    );
    const posts = Object.values(memberships).filter(({ role }) => role === 'staff');
    return {
      posts: posts.map(({ member, organization, title }) => [member, organization, title?.nl]),
      topics: Object.values(contactPoints).map(({ topic }) => topic?.nl),
    };
  };
  const anna = 'anna-van-der-berg';

  test('is that of the person at the organization, and not what the contact is about', () => {
    expect(postsIn(['Anna van der Berg', 'Alpha', 'a@example.org', 'Directeur', 'Subsidies'])).toEqual({
      posts: [[anna, 'alpha', 'Directeur']],
      topics: ['Subsidies'],
    });
  });

  test('stays with the contact without a person or an organization, or if it is another one', () => {
    expect(
      postsIn(
        ['', 'Alpha', 'desk@example.org', 'Receptie', ''],
        ['Ben Jansen', '', 'b@example.org', 'Adviseur', 'Zorg'],
        ['Anna van der Berg', 'Alpha', 'a@example.org', 'Directeur', ''],
        ['Anna van der Berg', 'Alpha', 'a2@example.org', 'Voorzitter', ''],
      ),
    ).toEqual({
      posts: [[anna, 'alpha', 'Directeur']],
      topics: ['Receptie', 'Zorg; Adviseur', undefined, 'Voorzitter'],
    });
  });
});

describe('a contact in the sheet of partners', () => {
  const headers = ['ID', 'Naam', 'Organisatie', 'E-mail', 'Telefoon', 'Onderwerp'];

  test.each<[what: string, row: string[]]>([
    ['its person', ['', 'Anna van der Berg', 'Alpha', '', '', 'Bestuur']],
    ['its mailbox', ['', '', 'Alpha', 'a.berg@example.org', '', 'Bestuur']],
    ['all of it', ['', 'Anna van der Berg', 'Alpha', 'a.berg@example.org', '+31 30 123 45 67', 'Bestuur']],
  ])('is merged with the row of contacts that has %s', (_, row) => {
    const { contactPoints } = dataOf(read(partners, sheet(headers, row)));
    expect(Object.keys(contactPoints).sort()).toEqual(['alpha-contact', 'beta-contact']);
    expect(contactPoints['alpha-contact']).toMatchObject({
      person: 'anna-van-der-berg',
      email: 'a.berg@example.org',
      telephone: { number: '+31301234567' },
      topic: { nl: 'Bestuur' },
    });
  });

  test('gets the id of that row', () => {
    const { contactPoints } = dataOf(
      read(partners, sheet(headers, ['anna', 'Anna van der Berg', 'Alpha', '', '', ''])),
    );
    expect(Object.keys(contactPoints).sort()).toEqual(['anna', 'beta-contact']);
  });

  test.each<[what: string, row: string[]]>([
    ['another mailbox', ['', 'Anna van der Berg', 'Alpha', 'other@example.org', '', '']],
    ['another person', ['', 'Ben Jansen', 'Alpha', 'a.berg@example.org', '', '']],
    ['another organization', ['', 'Anna van der Berg', 'Beta', '', '', '']],
    ['another telephone', ['', 'Anna van der Berg', 'Alpha', '', '+31 30 765 43 21', '']],
  ])('is separate from a row with %s', (_, row) => {
    expect(Object.keys(dataOf(read(partners, sheet(headers, row))).contactPoints)).toHaveLength(3);
  });
});
