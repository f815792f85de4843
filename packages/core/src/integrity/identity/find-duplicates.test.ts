import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import type { Network, Organization } from '../../model/types.generated.js';
import { duplicateOrganizations } from './duplicate-organizations.js';
import { findDuplicates } from './find-duplicates.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

type Given = Partial<Omit<Organization, 'name'>> & { name: string };

const organization = (id: string, { name, ...fields }: Given): Organization => ({
  ...base,
  id,
  name: { nl: name },
  kind: 'other',
  ...fields,
});

const town = (id: string, within?: string) => ({
  ...base,
  id,
  name: { en: id },
  kind: 'city' as const,
  ...(within !== undefined && { within }),
});

const make = (first: Given, second: Given) =>
  makeDataset({
    organizations: byId(organization('first', first), organization('second', second)),
    places: byId(town('utrecht', 'region'), town('groningen'), town('region', 'region')),
  });

const find = (first: Given, second: Given): string[] =>
  findDuplicates(make(first, second)).map(({ reason, value }) => `${reason} ${value}`);

describe('findDuplicates', () => {
  test.each<[Given, Given, string]>([
    [
      { name: 'Gesundheitsregion KölnBonn e.V.' },
      { name: 'Gesundheitsregion Köln/Bonn' },
      'name Gesundheitsregion Köln/Bonn',
    ],
    [{ name: 'Stichting Care' }, { name: 'CARE' }, 'name CARE'],
    [{ name: 'A', alternateNames: ['Care Circle'] }, { name: 'Care-Circle' }, 'name Care-Circle'],
    [
      { name: 'A', url: 'https://www.example.org/' },
      { name: 'B', url: 'http://example.org' },
      'website http://example.org',
    ],
    [{ name: 'A', identifiers: { wikidata: 'Q1' } }, { name: 'A', identifiers: { wikidata: 'Q1' } }, 'identifier Q1'],
    [
      { name: 'A', kind: 'hospital', identifiers: { ror: 'https://ror.org/0575yy874' } },
      { name: 'B', kind: 'company', identifiers: { ror: 'https://ror.org/0575yy874' } },
      'identifier https://ror.org/0575yy874',
    ],
    [
      { name: 'A', kind: 'hospital', identifiers: { other: ['AGB 01', 'KvK 12345678'] } },
      { name: 'B', kind: 'company', identifiers: { other: ['KVK: 1234.5678'] } },
      'identifier KVK: 1234.5678',
    ],
    [{ name: 'Care', place: 'utrecht' }, { name: 'Care', place: 'region' }, 'name Care'],
    [{ name: 'Care', url: 'https://a.example.org' }, { name: 'Care', url: 'https://b.example.org' }, 'name Care'],
  ])('%j and %j', (first, second, found) => {
    expect(find(first, second)).toEqual([found]);
  });

  test.each<[string, Given, Given]>([
    ['an abbreviation that many have', { name: 'A', alternateNames: ['UMC'] }, { name: 'B', alternateNames: ['UMC'] }],
    [
      'another page of one site',
      { name: 'A', url: 'https://example.org/a' },
      { name: 'B', url: 'https://example.org/b' },
    ],
    ['another kind', { name: 'Care', kind: 'hospital' }, { name: 'Care', kind: 'company' }],
    ['another place', { name: 'Care', place: 'utrecht' }, { name: 'Care', place: 'groningen' }],
    [
      'another number',
      { name: 'Care', identifiers: { wikidata: 'Q1' } },
      { name: 'Care', identifiers: { wikidata: 'Q2' } },
    ],
    [
      'a part with the number of its whole',
      { name: 'A', identifiers: { other: ['KvK 12345678'] } },
      { name: 'B', identifiers: { other: ['KvK 12345678'] }, subOrganizationOf: 'first' },
    ],
    [
      'a number in another register',
      { name: 'A', identifiers: { other: ['KvK 12345678', '12345678'] } },
      { name: 'B', identifiers: { other: ['CVR 12345678', '12345678'] } },
    ],
    ['a part and its whole', { name: 'Care' }, { name: 'Care', subOrganizationOf: 'first' }],
    [
      'an alias, and websites of their own',
      { name: 'Care', url: 'https://a.example.org' },
      { name: 'B', alternateNames: ['Cares', 'Care.'], url: 'https://b.example.org' },
    ],
  ])('%s distinguishes two', (_, first, second) => {
    expect(find(first, second)).toEqual([]);
  });

  test.each<[Given, Given]>([
    [
      { name: 'EUREGIO', kind: 'euroregion' },
      { name: 'Euregio Rijn-Waal', alternateNames: ['Euregio Rhein-Waal', 'Euregio'], kind: 'euroregion' },
    ],
    [
      { name: 'Gemeente Utrecht', alternateNames: ['Utrecht'], kind: 'municipality', url: 'https://www.utrecht.nl' },
      {
        name: 'Provincie Utrecht',
        alternateNames: ['Utrecht'],
        kind: 'province',
        url: 'https://www.provincie-utrecht.nl',
      },
    ],
    [
      { name: 'UMC Utrecht', kind: 'hospital' },
      { name: 'UMC Groningen', kind: 'hospital' },
    ],
    [{ name: 'HS Bochum Gesundheitscampus', alternateNames: ['Gesundheitscampus'] }, { name: 'GesundheitsCampus' }],
    [{ name: 'Region Köln – Projekt GmbH', alternateNames: ['Region Köln', 'Projekt GmbH'] }, { name: 'Projekt GmbH' }],
    [{ name: 'HS Bochum Gesundheitscampus' }, { name: 'GesundheitsCampus Bochum' }],
  ])('%j is not %j', (first, second) => {
    expect(find(first, second)).toEqual([]);
  });

  test('compares networks with organizations, and returns each pair once', () => {
    const network: Network = { ...base, id: 'n', name: { en: 'Care', nl: 'Zorg' }, kind: 'cluster' };
    const other = { ...organization('o', { name: 'Zorg' }), name: { nl: 'Zorg', en: 'Care' } };
    expect(findDuplicates(makeDataset({ organizations: byId(other), networks: byId(network) }))).toEqual([
      { first: 'o', second: 'n', reason: 'name', value: 'Zorg' },
    ]);
  });

  test('a thousand records of one name do not take a million comparisons', () => {
    const many = Array.from({ length: 1000 }, (_, index) => organization(`o${index}`, { name: 'Care' }));
    expect(findDuplicates(makeDataset({ organizations: byId(...many) })).length).toBeLessThan(20_000);
  });

  test('nested seats do not distinguish records, and others do', () => {
    const places = byId(
      ...Array.from({ length: 2000 }, (_, index) => town(`p${index}`, index < 1999 ? `p${index + 1}` : undefined)),
      town('aside', 'p1999'),
    );
    const many = Array.from({ length: 2000 }, (_, index) =>
      organization(`o${index}`, { name: 'A', place: `p${index}` }),
    );
    const aside = organization('aside', { name: 'A', place: 'aside' });
    const pairs = findDuplicates(makeDataset({ places, organizations: byId(...many, aside) }));
    expect(pairs).toHaveLength(39_790);
    expect(pairs.filter(({ second }) => second === 'aside')).toEqual([]);
  });

  test('finds none in the seed data', () => {
    expect(findDuplicates(seedDataset)).toEqual([]);
  });
});

test('the rule warns of each pair', () => {
  const dataset = make({ name: 'Care' }, { name: 'care' });
  expect(duplicateOrganizations.check(dataset).map(({ severity }) => severity)).toEqual(['warning']);
  expect(summarize(duplicateOrganizations.check(dataset))).toEqual([
    'organizations.second: is also the name of "first"',
  ]);
});
