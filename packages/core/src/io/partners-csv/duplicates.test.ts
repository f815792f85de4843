import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { Issue } from '../../model/issues/issue.js';
import { parseDataset, safeParseDataset } from '../../parse/parse-dataset.js';
import { idOfName } from '../reading/create-ids.js';
import { safeReadSheets } from '../sheets/read-sheets.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { readPartnersCsv, safeReadPartnersCsv } from './read-partners.js';

const read = (rows: readonly string[], onOtherIds?: (issue: Issue) => void): Dataset =>
  readPartnersCsv(['ID;Name', ...rows, ''].join('\n'), { ...(onOtherIds && { onOtherIds }) });

const idsByName = (rows: readonly string[]): string[] =>
  Object.values(read(rows).organizations).map(({ id, name }) => `${String(name.und)} = ${id}`);

const uuids = ['0e02b2c3-58cc-4372-a567-f47ac10b0001', 'f47ac10b-58cc-4372-a567-0e02b2c3d479'];

test.each<[string, string[], string[]]>([
  ['numbers', ['1;Alpha', '2;Beta'], ['alpha', 'beta']],
  ['numbers with zeros before', ['007;Alpha', '7;Beta'], ['alpha', 'beta']],
  ['UUIDs, whatever they begin with', [`${uuids[0]};Alpha`, `${uuids[1]};Beta`], ['alpha', 'beta']],
  ['UUIDs in capitals and braces', [`{${String(uuids[0]).toUpperCase()}};Alpha`], ['alpha']],
  ['account numbers', ['0015g00000AbCdE;Alpha', 'ORG_12;Beta', 'K.v.K. 12345678;Gamma'], ['alpha', 'beta', 'gamma']],
  ['names of objects', ['__proto__;Alpha'], ['alpha']],
  ['what is longer than an id', [`${'a'.repeat(200)};Alpha`], ['alpha']],
  ['ids of ours among them', ['lake-college;Alpha', '2;Beta', ';Gamma'], ['lake-college', 'beta', 'gamma']],
  ['ids of ours alone, random or not', [`${uuids[1]};Alpha`, 'b;Beta'], [String(uuids[1]), 'b']],
])('an ID column with %s is read', (_, rows, ids) => {
  const dataset = read(rows);
  expect(Object.keys(dataset.organizations)).toEqual(ids);
  expect(parseDataset(dataset)).toEqual(dataset);
});

test('organizations of the same name are distinguished by their numbers, in any order', () => {
  const rows = ['17;Bergen', '4;Bergen', '5;Ede', 'bergen-aan-zee;Bergen', '9;健康', '8;康健'];
  const ids = ['Bergen = bergen-17', 'Bergen = bergen-4', 'Ede = ede', 'Bergen = bergen-aan-zee'];
  const all = [...ids, `健康 = ${idOfName('健康', 'organization')}`, `康健 = ${idOfName('康健', 'organization')}`];
  expect(idsByName(rows)).toEqual(all);
  expect(idsByName(rows.toReversed())).toEqual(all.toReversed());
  expect(read(rows)).toEqual(read(rows));
});

test('a URL of a public register is an identifier; a number is not', () => {
  const rows = [
    'https://ror.org/0575yy874;Alpha',
    'ror.org/0575yy874;Beta',
    'http://www.wikidata.org/entity/Q42;Gamma',
    'https://www.wikidata.org/wiki/Q42#x;Delta',
    'Q42;Epsilon',
  ];
  const dataset = read(rows);
  expect(Object.values(dataset.organizations).map(({ id, identifiers }) => [id, identifiers])).toEqual([
    ['alpha', { ror: 'https://ror.org/0575yy874' }],
    ['beta', { ror: 'https://ror.org/0575yy874' }],
    ['gamma', { wikidata: 'Q42' }],
    ['delta', undefined],
    ['epsilon', undefined],
  ]);
  expect(parseDataset(dataset)).toEqual(dataset);
});

test('ids of another system are reported once, as information', () => {
  const reported: Issue[] = [];
  read(['a;A', '1;B', '2;C', 'X;D'], (issue) => reported.push(issue));
  read(['a;A', ';B'], (issue) => reported.push(issue));
  expect(reported.map(({ severity }) => severity)).toEqual(['info']);
  expect(reported.map(formatIssue)).toEqual([
    'rows.3.ID "1" is an id of another system, as are 2 more in this column; the record gets an id made from its name. To choose it, write small letters, digits and single hyphens, a letter first: "lake-college".',
  ]);
});

test.each([
  ['is given twice', ['1;A', '1;B'], /rows\.3\.ID "1" is also the id of row 2\. Give each its own id\./],
  ['contains a control character', ['1\u0001;A'], /rows\.2\.ID .* contains a control character/],
  ['turns the writing round', ['1\u202E;A'], /rows\.2\.ID .* contains a control character/],
  ['stands in one of two rows of a name', ['1;A', ';A'], /rows\.3\.Name "A" is also the name in row 2/],
])('a number that %s is refused', (_, rows, message) => {
  expect(() => read(rows)).toThrow(message);
});

describe('a second row of an organization with another contact', () => {
  const contactsOf = (text: string) => {
    const result = safeReadPartnersCsv(text);
    if (!result.success) throw result.error;
    const { contactPoints, organizations } = result.data;
    expect(safeParseDataset(result.data).success).toBe(true);
    return [
      Object.keys(organizations),
      Object.values(contactPoints).map(({ id, person, email }) => [id, person, email]),
    ];
  };
  const both = [
    ['umcg'],
    [
      ['umcg-contact', 'jan-smit', 'j@example.org'],
      ['umcg-contact-2', 'piet-bos', 'p@example.org'],
    ],
  ];

  test.each([
    [
      'that agrees',
      'Naam;Plaats;Contactpersoon;E-mail\nUMCG;Assen;Jan Smit;j@example.org\numcg;Assen;Piet Bos;p@example.org\n',
    ],
    [
      'that is empty else',
      'Name;Ort;Ansprechpartner;E-Mail\nUMCG;;Jan Smit;j@example.org\nUMCG;;Piet Bos;p@example.org\n',
    ],
    [
      'below a merged cell',
      'Nimi;Paikka;Yhteyshenkilö;Sähköposti\nUMCG;Assen;Jan Smit;j@example.org\n;;Piet Bos;p@example.org\n',
    ],
    ['with the id', 'ID;Name;Contact;Email\numcg;UMCG;Jan Smit;j@example.org\numcg;UMCG;Piet Bos;p@example.org\n'],
  ])('is read: one %s', (_, text) => {
    expect(contactsOf(text)).toEqual(both);
  });

  test('fills the empty cells of the first', () => {
    const result = safeReadPartnersCsv('Name;Website;Contact\nUMCG;;Jan Smit\nUMCG;https://example.org/;Piet Bos\n');
    expect(result.success && result.data.organizations.umcg?.url).toBe('https://example.org/');
  });

  test('is one whatever its row repeats, also beside organizations of the same name', () => {
    const result = safeReadPartnersCsv('ID;Name;Contact\na;UMCG;Jan Smit\nb;UMCG;Piet Bos\nb;UMCG;An Vos\n');
    expect(
      result.success &&
        Object.values(result.data.contactPoints).map(({ organization, person }) => [organization, person]),
    ).toEqual([
      ['a', 'jan-smit'],
      ['b', 'piet-bos'],
      ['b', 'an-vos'],
    ]);
  });

  test.each([
    ['period', 'Name;Member since;Member until;Contact', ['2001;2005', ';']],
    ['role', 'Name;Role;Contact', ['partner', '']],
    ['id', 'Name;ID;Contact', ['umcg-b', '']],
    ['place', 'Name;Place;Contact', ['Assen', '']],
  ])('is none where the first row has no %s', (_, headers, [filled, empty]) => {
    const rows = (first: unknown, second: unknown) =>
      safeReadPartnersCsv(`${headers}\nUMCG;${String(first)};Jan Smit\nUMCG;${String(second)};Piet Bos\n`);
    const result = rows(empty, filled);
    expect(!result.success && result.error.issues.map(({ code }) => code)).toEqual(['table.name-of-row']);
    expect(rows(filled, empty).success).toBe(true);
  });

  test.each([
    ['by name', 'Name;Place;Contact\nUMCG;Assen;Jan Smit\nUMCG;Emmen;Piet Bos\n;;An Vos\n'],
    ['by id', 'ID;Name;Place;Contact\na;UMCG;Assen;Jan Smit\na;UMCG;Emmen;Piet Bos\n;;;An Vos\n'],
  ])('stands below a row that is not read as a double %s, too', (_, text) => {
    const result = safeReadPartnersCsv(text, { mode: 'lenient' });
    expect(result.success && Object.values(result.data.contactPoints).map(({ person }) => person)).toEqual([
      'jan-smit',
      'an-vos',
    ]);
  });

  test('is reported in four languages', () => {
    expect(inFourLanguages(safeReadPartnersCsv('Name;Contact\nUMCG;Jan Smit\nUMCG;Piet Bos\n'))).toEqual([
      'rows.3.Contact "Piet Bos" is read as a further contact of "UMCG". No action is needed; if it is another organization, give it a name and an id (column "ID").',
      expect.stringContaining('wordt gelezen als een volgend contact van "UMCG"'),
      expect.stringContaining('wird als weiterer Kontakt von „UMCG“ gelesen'),
      expect.stringContaining('luetaan organisaation ”UMCG” lisäyhteystietona'),
    ]);
  });

  test('is a fault where another cell differs', () => {
    const result = safeReadPartnersCsv('Name;Place;Contact\nUMCG;Assen;Jan Smit\nUMCG;Emmen;Piet Bos\n');
    expect(inFourLanguages(result)).toEqual([
      'rows.3.Name "UMCG" is also the name in row 2. Keep one row, and put further persons into a table of contacts; if they are two organizations, give each an id (column "ID").',
      expect.stringContaining('zet andere personen in een tabel van contacten'),
      expect.stringContaining('legen Sie weitere Personen in eine Tabelle der Kontakte'),
      expect.stringContaining('siirrä muut henkilöt yhteystietojen taulukkoon'),
    ]);
  });

  test('stands in a workbook beside rows of contacts', () => {
    const partners = {
      name: 'Partners',
      rows: [
        ['Name', 'Contact'],
        ['UMCG', 'Jan Smit'],
        ['UMCG', 'Piet Bos'],
      ],
    };
    const contacts = {
      name: 'Contacts',
      rows: [
        ['Person', 'Organization', 'E-mail'],
        ['Piet Bos', 'UMCG', 'p@example.org'],
      ],
    };
    const result = safeReadSheets([partners, contacts]);
    expect(
      result.success && Object.values(result.data.contactPoints).map(({ person, email }) => [person, email]),
    ).toEqual([
      ['jan-smit', undefined],
      ['piet-bos', 'p@example.org'],
    ]);
  });
});
