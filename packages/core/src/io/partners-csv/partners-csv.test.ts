import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import type { PartnersCsvOptions } from './read-partner-rows.js';
import { readPartnersCsv } from './read-partners.js';

const circle = { network: { id: 'circle', name: 'De Kring' }, language: 'nl', name: 'partners.csv' };

const namesIn = (csv: string | Uint8Array): (string | undefined)[] =>
  Object.values(readPartnersCsv(csv).organizations).map(({ name }) => name.und);

const problemsIn = (csv: string, options: PartnersCsvOptions = circle): string[] => {
  try {
    readPartnersCsv(csv, options);
  } catch (error) {
    if (error instanceof DatasetError) return error.issues.map(formatIssue);
    throw error;
  }
  return [];
};

const uncited = { citations: [] };

const empty = 'The dataset is empty (partners.csv). Give a row with headers and a row for each organization.';

/** As saved by the Dutch Excel. */
const dutch = [
  '\uFEFFNaam;Soort;Plaats;Rol;Website;Afkorting;Contactpersoon;logo',
  '"UMC; Utrecht";Ziekenhuizen;Utrecht;"Partner; oprichter";https://umc.example.org/;UMCU; ;https://umc.example.org/logo.svg',
  '',
  ';;;;;;',
  'Stad,\tmet\r\nregels;;Utrecht;;;;x',
].join('\r\n');

test('reads a table as a dataset: organizations, places, a network and who belongs to it', () => {
  const place = { id: 'place-utrecht', name: { nl: 'Utrecht' }, kind: 'city', ...uncited };
  const dataset = readPartnersCsv(dutch.replace('Stad,\tmet\r\nregels', '"Stad,\tmet\r\nregels"'), circle);
  expect(dataset).toEqual(
    parseDataset({
      languages: ['nl'],
      places: { 'place-utrecht': place },
      organizations: {
        'umc-utrecht': {
          name: { nl: 'UMC; Utrecht' },
          alternateNames: ['UMCU'],
          kind: 'hospital',
          place: place.id,
          url: 'https://umc.example.org/',
          logo: 'https://umc.example.org/logo.svg',
        },
        'stad-met-regels': { name: { nl: 'Stad, met regels' }, kind: 'other', place: place.id },
      },
      networks: { circle: { name: { nl: 'De Kring' }, kind: 'other' } },
      memberships: {
        'umc-utrecht-partner': { member: 'umc-utrecht', organization: 'circle', role: 'partner' },
        'umc-utrecht-founder': { member: 'umc-utrecht', organization: 'circle', role: 'founder' },
        'stad-met-regels-member': { member: 'stad-met-regels', organization: 'circle', role: 'member' },
      },
    }),
  );
});

describe('reads names from', () => {
  test.each([
    ['a comma file without a last line break', 'id,name\r\na,Anna', ['Anna']],
    ['mixed line breaks', 'id,name\r\na,Anna\nb,Bert\r\n', ['Anna', 'Bert']],
    ['doubled quotation marks', 'id,name\na,"Jan ""Piet"" Bos"\n', ['Jan "Piet" Bos']],
    ['a quotation mark inside', 'id,name\na,An"na\n', ['An"na']],
    ['blank lines and lines of commas', 'id,name\n\na,Anna\n,\n\nb,Bert\n,\n', ['Anna', 'Bert']],
    ['tabs', 'id\tname\na\tAnna, dr.\n', ['Anna, dr.']],
    [
      'a semicolon file of one row with many commas',
      'Naam;Plaats\nA, B, C, D, E, F, G;Utrecht\n',
      ['A, B, C, D, E, F, G'],
    ],
    ['a file that names its delimiter', 'sep=|\nname|id\nAnna, dr.|a\n', ['Anna, dr.']],
    ['one that names it in quotation marks', '"sep=|"\r\nname|id\r\nAnna, dr.|a\r\n', ['Anna, dr.']],
    ['the same behind a mark', '\uFEFF"sep=;"\r\nname;id\r\n"Anna; dr.";a\r\n', ['Anna; dr.']],
    ['one whose tab is named', '"SEP=\t"\nname\tid\nAnna, dr.\ta\n', ['Anna, dr.']],
    ['one that fills the line up', 'sep=;;;\nname;id;x\nAnna, dr.;a;\n', ['Anna, dr.']],
    ['one column', 'name\n"Boer, de"\n', ['Boer, de']],
    ['words that programs take for values', 'id,name\ntrue,NULL\nb,007\n', ['NULL', '007']],
    ['markup', 'id,name\na,<img src=x onerror=alert(1)>\n', ['<img src=x onerror=alert(1)>']],
    ['a guarded formula', "name\n'=1+1\n't Hoff\n", ['=1+1', "'t Hoff"]],
    ['a header only', 'name\n', []],
  ])('%s', (_, csv, names) => {
    expect(namesIn(csv)).toEqual(names);
  });
});

describe('the network', () => {
  test.each<[what: string, options: PartnersCsvOptions, networks: Record<string, string>, column?: string]>([
    ['is named in the options', circle, { circle: 'De Kring' }],
    ['bears the name of the file', { language: 'nl', name: 'De Kring.csv' }, { network: 'De Kring' }],
    ['has its id for a name in any case', { language: 'nl', name: 'partners.csv' }, { network: 'network' }],
    ['has its id for a name in any case', { language: 'nl', network: { id: 'circle' } }, { circle: 'circle' }],
    ['is named in a column', { language: 'nl', name: 'Our List.csv' }, { network: 'De Ring' }, 'Netwerk\nDe Ring\n\n'],
    ['is named in the options first', circle, { circle: 'De Kring' }, 'Netwerk\nDe Ring\n'],
    ['is not named where rows differ', { language: 'nl' }, { network: 'network' }, 'Netwerk\nDe Ring\nDe Kring\n'],
  ])('%s', (_, options, expected, column = 'x\ny\n') => {
    const [header = '', ...cells] = column.split('\n');
    const rows = cells.map((cell, at) => `name ${at};${cell}`);
    const networks = Object.values(readPartnersCsv([`Naam;${header}`, ...rows].join('\n'), options).networks);
    expect(Object.fromEntries(networks.map(({ id, name }) => [id, name.nl]))).toEqual(expected);
  });
});

describe('when something is wrong', () => {
  test('all faults are reported by row and column, with the remedy', () => {
    const csv = [
      'Naam;Soort;Rol;Website;ID;Andere namen;Plaats;Logo',
      'Alpha;ziekenhuiz;lidd;www.example.org;Alpha\u0001;"a; \u200B";x\u0001;logo.png',
      ';;;javascript:alert(1);circle;;',
      '"regel\n2";;;;beta;;',
      'Beta;;;;beta;;',
      'alpha;;;;;;;;x',
      'ALPHA;;;;;;',
      '"Gamma "Delta;;;;;;',
    ].join('\r\n');
    const address = 'is not a full web address.';
    expect(problemsIn(csv)).toEqual([
      'rows.2.Andere namen "‹U+200B›" contains a control character, half a character or nothing visible. Type the text again instead of pasting it.',
      'rows.2.Soort "ziekenhuiz" is not a known kind. Did you mean "ziekenhuis"? Else declare it: "concepts": { "ziekenhuiz": { "scheme": "organization-kind", "label": { "nl": "ziekenhuiz" } } }.',
      'rows.2.Rol "lidd" is not a known role. Did you mean "lid"? Else declare it: "concepts": { "lidd": { "scheme": "membership-role", "label": { "nl": "lidd" } } }.',
      'rows.2.ID "Alpha\\u0001" contains a control character, half a character or nothing visible. Type the text again instead of pasting it.',
      'rows.2.Plaats "x\\u0001" contains a control character, half a character or nothing visible. Type the text again instead of pasting it.',
      `rows.2.Website "www.example.org" ${address} Write "https://www.example.org".`,
      `rows.2.Logo "logo.png" ${address} Give the full address of the picture: "https://www.example.org/logo.svg".`,
      'rows.3.Naam is empty. Write the name, or delete the row.',
      `rows.3.Website "javascript:alert(1)" ${address} Give one full address: "https://www.example.org/".`,
      'rows.3.ID "circle" is also the id of the network. Give each its own id.',
      'rows.5.ID "beta" is also the id of row 4. Give each its own id.',
      'rows.6 has more cells than the header: ["x"]. Put quotation marks around text with ";", or give the column a header.',
      'rows.6.Naam "alpha" is also the name in row 2. Keep one row, with its roles as "partner; funder"; if they are two, give each an id (column "ID").',
      'rows.7.Naam "ALPHA" is also the name in row 2. Keep one row, with its roles as "partner; funder"; if they are two, give each an id (column "ID").',
      'rows.8 has a quotation mark that is not closed. Write "" for a quotation mark inside a text, and close the ones around it.',
    ]);
  });

  test.each([
    ['an empty file', '\n;;\n', empty],
    ['a delimiter and nothing else', '"sep=;"', empty],
    [
      'half a quotation around the delimiter',
      '"sep=;\nName\nx\n',
      'rows.1 "sep=;\\nName\\nx\\n" has no column "Name" (or Naam, Nimi, Organization). Write it above the names of the organizations.',
    ],
    [
      'no names',
      'Naem;Plaats\nx;y\n',
      'rows.1 "Naem | Plaats" has no column "Name" (or Naam, Nimi, Organization). If it is "Naem", rename that.',
    ],
    [
      'headers that pollute',
      'id,__proto__.polluted\na,1\n',
      'rows.1 "id | __proto__.polluted" has no column "Name" (or Naam, Nimi, Organization). Write it above the names of the organizations.',
    ],
    [
      'two columns for one thing',
      'Naam;Organisatie\nx;y\n',
      'rows.1.Organisatie duplicates the column "Naam". Rename or remove one of the two.',
    ],
    [
      'too many rows',
      `name\n${'x\n'.repeat(250_001)}`,
      'The dataset has 250001 rows (partners.csv). Keep it within 250000 rows.',
    ],
  ])('%s', (_, csv, problem) => {
    expect(problemsIn(csv)).toEqual([problem]);
  });

  test('the network is checked, too', () => {
    expect(problemsIn('name\nx\n', { network: { id: 'Our network', name: ' ' } })).toEqual([
      'network.id "Our network" is not a kebab-case id. Use lower-case letters, digits and single hyphens: "our-network".',
      'network.name " " is not the name of a network. Give its name, without white space around it.',
    ]);
  });
});

describe('declared terms', () => {
  const concepts = {
    pharmacy: {
      scheme: 'organization-kind',
      label: { da: 'apotek', en: 'pharmacy' },
      pluralLabel: { da: 'apoteker' },
      broader: 'shop',
      network: 'elsewhere',
      citations: [{ source: 'elsewhere' }],
    },
    shop: { scheme: 'organization-kind', label: { da: 'butik' }, broader: 'company' },
    observer: { scheme: 'membership-role', label: { sv: 'observatör' } },
    sponsor: { scheme: 'membership-role', label: { en: 'sponsor' } },
    evening: { scheme: 'day-part', label: { en: 'evening' } },
  };

  test('are read by their labels in any language, and added to the dataset if used', () => {
    const csv = 'Name;Kind;Role\nPharmacy;APOTEKER;observatör\n';
    const dataset = readPartnersCsv(csv, { ...circle, language: 'da', concepts });
    expect(dataset).toEqual(
      parseDataset({
        languages: ['da'],
        organizations: { 'pharmacy-2': { name: { da: 'Pharmacy' }, kind: 'pharmacy' } },
        networks: { circle: { name: { da: 'De Kring' }, kind: 'other' } },
        memberships: {
          'pharmacy-2-observer': { member: 'pharmacy-2', organization: 'circle', role: 'observer' },
        },
        concepts: {
          pharmacy: {
            scheme: 'organization-kind',
            label: { da: 'apotek', en: 'pharmacy' },
            pluralLabel: { da: 'apoteker' },
            broader: 'shop',
          },
          shop: { scheme: 'organization-kind', label: { da: 'butik' }, broader: 'company' },
          observer: { scheme: 'membership-role', label: { sv: 'observatör' } },
        },
      }),
    );
  });

  test('are checked before the rows, and reserve their ids', () => {
    const faulty = {
      'A B': { scheme: 'organization-kind', label: { en: 'x' } },
      stall: { scheme: 'organization-kind', label: { en: 'stall' }, broader: 'sponsor' },
      sponsor: { scheme: 'membership-role', label: { en: 'sponsor' } },
    };
    expect(problemsIn('ID;Name\nsponsor;x\n', { ...circle, concepts: faulty })).toEqual([
      'concepts.A B "A B" is not a term. Use lower-case letters, digits and single hyphens: "care-provider".',
      'concepts.stall.broader "sponsor" is neither a known term of "organization-kind" nor declared. Declare it too, or leave it out.',
      'rows.2.ID "sponsor" is also the id of a declared term. Give each its own id.',
    ]);
  });
});

test('a declared kind without a name, as in a file, is refused', () => {
  const concepts = JSON.parse(
    '{"pharmacy":{"scheme":"organization-kind"},"shop":{"scheme":"organization-kind","label":{}}}',
  );
  expect(problemsIn('Name\nx\n', { concepts })).toEqual([
    'concepts.pharmacy.label {} is not a name. Give it in at least one language: { "en": "pharmacy" }.',
    'concepts.shop.label {} is not a name. Give it in at least one language: { "en": "pharmacy" }.',
  ]);
});

test('two organizations of the same name are distinguished by their ids', () => {
  const dataset = readPartnersCsv('ID;Naam\nbergen-nh;Bergen\nbergen-l;Bergen\n');
  expect(Object.keys(dataset.organizations)).toEqual(['bergen-nh', 'bergen-l']);
});
