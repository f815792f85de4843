import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { registerLanguage } from '../../text/languages/registry.js';
import { formatPartnersCsv, type FormatPartnersCsvOptions } from './format-partners-csv.js';
import { readPartnersCsv } from './read-partners.js';

const dataset = parseDataset({
  places: { utrecht: { name: { nl: 'Utrecht' }, kind: 'city' } },
  organizations: {
    clinic: {
      name: { en: 'Clinic; "West"', nl: 'Kliniek; "West"' },
      alternateNames: ['KW', '=West'],
      kind: 'hospital',
      place: 'utrecht',
      url: 'https://clinic.example.org/',
      logo: 'https://clinic.example.org/logo.svg',
    },
    formula: { name: { en: '=1+1' }, kind: 'civic-organization' },
    hoff: { name: { en: "'t Hoff" }, kind: 'pharmacy' },
  },
  concepts: {
    'contract-party': { scheme: 'membership-role', label: { en: 'contract party', nl: 'contractpartij' } },
    pharmacy: { scheme: 'organization-kind', label: { da: 'apotek; butik', en: 'pharmacy' }, broader: 'care-provider' },
  },
  networks: {
    circle: { name: { en: 'The Circle' }, kind: 'cluster' },
    ring: { name: { en: 'The Ring' }, kind: 'cluster' },
  },
  persons: { ada: { givenName: 'Ada', familyName: 'Example' } },
  memberships: {
    m1: { member: 'clinic', organization: 'circle', role: 'founding-partner' },
    m2: { member: 'formula', organization: 'circle', role: 'member' },
    m3: { member: 'clinic', organization: 'circle', role: 'funder' },
    m4: { member: 'hoff', organization: 'circle', role: 'contract-party' },
    m5: { member: 'ring', organization: 'circle', role: 'partner' },
    m6: { member: 'ada', organization: 'circle', role: 'ambassador' },
  },
});

const index = indexDataset(dataset);

describe('formatPartnersCsv', () => {
  test('writes one row per organization in the requested language', () => {
    expect(formatPartnersCsv(index, 'circle', { language: 'nl', delimiter: ';' })).toBe(
      [
        '\uFEFFID;Naam;Andere namen;Soort;Plaats;Rol;Website;Logo',
        'clinic;"Kliniek; ""West""";"KW; =West";ziekenhuis;Utrecht;"oprichtende partner; financier";https://clinic.example.org/;https://clinic.example.org/logo.svg',
        `formula;"'=1+1";;maatschappelijke organisatie;;lid;;`,
        `hoff;'t Hoff;;pharmacy;;contractpartij;;`,
        'ring;The Ring;;;;partner;;',
        '',
      ].join('\r\n'),
    );
  });

  test('writes bare values for programs', () => {
    expect(formatPartnersCsv(index, 'circle', { guard: 'none' }).split('\r\n').slice(0, 3)).toEqual([
      'ID,Name,Other names,Kind,Place,Role,Website,Logo',
      'clinic,"Clinic; ""West""","KW; =West",hospital,Utrecht,"founding partner; funder",https://clinic.example.org/,https://clinic.example.org/logo.svg',
      'formula,=1+1,,civic organisation,,member,,',
    ]);
  });

  test('writes the requested parties in their order, members or not', () => {
    const options = { guard: 'none', organizations: ['ring', 'nobody', 'clinic'] } as const;
    const clinic = 'hospital,Utrecht,,https://clinic.example.org/,https://clinic.example.org/logo.svg';
    expect(formatPartnersCsv(index, 'ring', options).split('\r\n').slice(1)).toEqual([
      'ring,The Ring,,,,,,',
      `clinic,"Clinic; ""West""","KW; =West",${clinic}`,
      '',
    ]);
  });

  test('writes headers alone for a network without members', () => {
    expect(formatPartnersCsv(index, 'ring', { language: 'fi', guard: 'none' })).toBe(
      'ID,Nimi,Muut nimet,Tyyppi,Paikka,Rooli,Verkkosivusto,Logo\r\n',
    );
  });

  test.each<FormatPartnersCsvOptions>([
    { language: 'en' },
    { language: 'nl', delimiter: ';' },
    { language: 'de', delimiter: '\t' },
    { language: 'fi', guard: 'none' },
    { language: 'fr' },
    { language: 'da' },
  ])('is read back unchanged: %j', (options) => {
    const written = formatPartnersCsv(index, 'circle', options);
    const { concepts } = dataset;
    const read = readPartnersCsv(written, { network: { id: 'circle', name: 'The Circle' }, concepts });
    expect(
      Object.values(read.organizations).map(({ id, kind, url, logo, alternateNames }) => [
        id,
        kind,
        url,
        logo,
        alternateNames,
      ]),
    ).toEqual([
      ['clinic', 'hospital', 'https://clinic.example.org/', 'https://clinic.example.org/logo.svg', ['KW', '=West']],
      ['formula', 'civic-organization', undefined, undefined, undefined],
      ['hoff', 'pharmacy', undefined, undefined, undefined],
      ['ring', 'other', undefined, undefined, undefined],
    ]);
    expect(Object.values(read.memberships).map(({ member, role }) => `${member} ${role}`)).toEqual([
      'clinic founding-partner',
      'clinic funder',
      'formula member',
      'hoff contract-party',
      'ring partner',
    ]);
    expect(
      Object.values(read.organizations)
        .map(({ name }) => name.und)
        .slice(1),
    ).toEqual(['=1+1', "'t Hoff", 'The Ring']);
  });
});

describe('in a language that was registered', () => {
  registerLanguage('sv', { labels: { 'organization-kind': { hospital: ['sjukhus', 'sjukhusen'] } } });
  const swedish = formatPartnersCsv(index, 'circle', { language: 'sv', guard: 'none' });

  test('words are written in it, or in its fallback', () => {
    expect(swedish.split('\n').filter((line) => line.startsWith('clinic'))).toEqual([
      'clinic,"Clinic; ""West""","KW; =West",sjukhus,Utrecht,"founding partner; funder",https://clinic.example.org/,https://clinic.example.org/logo.svg\r',
    ]);
  });

  test('are read back as the same terms', () => {
    const { organizations } = readPartnersCsv(swedish, { language: 'sv', concepts: dataset.concepts });
    expect(Object.values(organizations).map(({ id, kind }) => [id, kind])).toEqual([
      ['clinic', 'hospital'],
      ['formula', 'civic-organization'],
      ['hoff', 'pharmacy'],
      ['ring', 'other'],
    ]);
  });

  test('the language of a dataset takes precedence over English', () => {
    const dutch = formatPartnersCsv(indexDataset({ ...dataset, languages: ['nl'] }), 'circle', { language: 'sv' });
    expect(dutch).toContain('Kliniek');
    expect(dutch).toContain('contractpartij');
  });
});

test('a known term in a cell takes precedence over the label of a declared one', () => {
  const concepts = { infirmary: { scheme: 'organization-kind', label: { en: 'Hospital' } } };
  const { organizations } = readPartnersCsv('Name,Kind\nA,hospital\nB,infirmary\n', { concepts });
  expect(Object.values(organizations).map(({ kind }) => kind)).toEqual(['hospital', 'infirmary']);
});
