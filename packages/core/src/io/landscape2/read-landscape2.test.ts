import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { arbitraryDataset } from '../../query/test-support/arbitrary-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { toLandscape2 } from './landscape2.js';
import { readLandscape2, safeReadLandscape2 } from './read-landscape2.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const landscape = (items: readonly unknown[], subcategory = 'Hospitals', category = 'Care'): object => ({
  categories: [{ name: category, subcategories: [{ name: subcategory, items }] }],
});

const reported = (data: unknown): string[] => {
  const result = safeReadLandscape2(data, ring);
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

test('readLandscape2 reads an item of any landscape', () => {
  const data = parse(`
categories:
  - name: Care
    subcategories:
      - name: Hospitals
        items:
          - name: Clinic
            homepage_url: https://example.org/
            logo: clinic.svg
            description: We care
            joined: 2020-11-06
            extra:
              other_links:
                - { name: ROR, url: https://ror.org/0575yy874 }
`) as unknown;
  const read = readLandscape2(data, ring);
  expect(parseDataset(read)).toEqual(read);
  expect([read.organizations, read.memberships]).toEqual([
    {
      clinic: {
        id: 'clinic',
        name: { en: 'Clinic' },
        description: { en: 'We care' },
        url: 'https://example.org/',
        identifiers: { ror: 'https://ror.org/0575yy874' },
        kind: 'hospital',
        citations: [],
      },
    },
    {
      'clinic-member': {
        id: 'clinic-member',
        member: 'clinic',
        organization: 'ring',
        role: 'member',
        startDate: '2020-11-06',
        citations: [],
      },
    },
  ]);
});

test('unread content is reported once, and an item in two categories is one organization', () => {
  const item = { name: 'A', homepage_url: 'https://example.org/', crunchbase: 'x', logo: 'a.svg' };
  const data = {
    categories: [...Object.values(landscape([item], 'Apps')), ...Object.values(landscape([item, item]))].flat(),
  };
  const result = safeReadLandscape2(data, ring);
  expect(result.success && Object.keys(result.data.organizations)).toEqual(['a']);
  expect(reported(data)).toEqual([
    'categories.0.subcategories.0.items.0.crunchbase has no counterpart in a dataset and is not read. No action is needed; add what matters to the dataset by hand.',
    'categories.0.subcategories.0.items.0.logo has no counterpart in a dataset and is not read. No action is needed; add what matters to the dataset by hand.',
    'categories.0.subcategories.0 "Apps" is not a known kind; the organization is read as "other". No action is needed; add what matters to the dataset by hand.',
  ]);
});

describe('a faulty landscape', () => {
  const faulty = landscape([
    { name: 'A', homepage_url: 'javascript:1', extra: { annotations: { kind: 'bakery', roles: 'partnr' } } },
    { homepage_url: 'https://example.org/' },
    'B',
  ]);

  test('is reported by item and field, and read in part in lenient mode', () => {
    expect(reported(faulty).map((line) => line.split('. ')[0])).toEqual([
      'categories.0.subcategories.0.items.2 "B" is not an item with a name',
      'categories.0.subcategories.0.items.0.homepage_url "javascript:1" is not a web address',
      'categories.0.subcategories.0.items.0.extra.annotations.kind "bakery" is not a known kind',
      'categories.0.subcategories.0.items.0.extra.annotations.roles "partnr" is not a known role',
      'categories.0.subcategories.0.items.1.name is not an item with a name',
    ]);
    const result = safeReadLandscape2(faulty, { ...ring, mode: 'lenient' });
    expect(result.success && Object.values(result.data.organizations)).toMatchObject([{ id: 'a', kind: 'hospital' }]);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['a list', []],
    ['no categories', {}],
    ['categories that are none', { categories: [1, { subcategories: { items: [] } }] }],
    ['an inherited name', JSON.parse('{"__proto__":{"categories":[]}}')],
  ])('%s is refused', (_, data) => {
    expect(safeReadLandscape2(data, { mode: 'lenient' }).success).toBe(false);
  });
});

const again = (dataset: Dataset, id: string): [string, string] => {
  const { data } = toLandscape2(indexDataset(dataset), id, { language: 'en' });
  const read = readLandscape2(parse(data), { network: { id }, language: 'en', concepts: dataset.concepts });
  expect(parseDataset(read)).toEqual(read);
  return [toLandscape2(indexDataset(read), id, { language: 'en' }).data, data];
};

test('the seed data are read back unchanged', () => {
  const [read, data] = again(seedDataset, 'health-hub-utrecht');
  expect(read).toBe(data);
});

test('any dataset is read back unchanged', () => {
  fc.assert(
    fc.property(fc.constantFrom(danishDataset, ...fc.sample(arbitraryDataset, { numRuns: 40, seed: 1 })), (dataset) => {
      const networks = Object.keys(dataset.networks);
      const id = networks.find((one) => toLandscape2(indexDataset(dataset), one).logos.length > 0);
      if (id === undefined) return;
      const [read, data] = again(dataset, id);
      expect(read).toBe(data);
    }),
    { numRuns: 41 },
  );
});
