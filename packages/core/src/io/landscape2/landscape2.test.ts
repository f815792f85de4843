import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset, Membership } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { landscapeFaults } from '../test-support/landscape-faults.js';
import { toLandscape2 } from './landscape2.js';

const dataset: Dataset = makeDataset({
  languages: ['nl'],
  places: byId({ id: 'utrecht', name: { nl: 'Utrecht' }, kind: 'city', country: 'NL', citations: [] }),
  organizations: byId(
    {
      id: 'clinic',
      name: { nl: 'Kliniek: "A"\n# geen', en: 'Clinic' },
      alternateNames: ['K', 'KL'],
      kind: 'hospital',
      place: 'utrecht',
      url: 'https://example.org/',
      logo: 'https://example.org/logo.png',
      identifiers: { ror: 'https://ror.org/0575yy874' },
      citations: [],
    },
    { id: 'clinic-2', name: { nl: 'Clinic' }, kind: 'hospital', url: 'https://example.com/', citations: [] },
    { id: 'pharmacy-1', name: { nl: 'Apotheek' }, kind: 'pharmacy', url: 'https://example.net/', citations: [] },
    { id: 'silent', name: { nl: 'Stil' }, kind: 'company', citations: [] },
  ),
  networks: byId({ id: 'ring', name: { nl: 'De Ring' }, kind: 'cluster', citations: [] }),
  concepts: byId({
    id: 'pharmacy',
    scheme: 'organization-kind',
    label: { nl: 'apotheek' },
    pluralLabel: { nl: 'apotheken/winkels' },
    broader: 'care-provider',
    citations: [],
  }),
  memberships: byId<Membership>(
    { id: 'm1', member: 'clinic', organization: 'ring', role: 'partner', startDate: '2020-11-06', citations: [] },
    { id: 'm2', member: 'clinic', organization: 'ring', role: 'founder', citations: [] },
    ...['clinic-2', 'pharmacy-1', 'silent'].map((member, at) => ({
      ...{ id: `n${at}`, member, organization: 'ring', role: 'member', citations: [] },
    })),
  ),
});

test('toLandscape2 groups members by kind below the broadest kind', () => {
  const { data, logos, withoutWebsite } = toLandscape2(indexDataset(dataset), 'ring', { language: 'en' });
  expect(parse(data)).toEqual({
    categories: [
      {
        name: 'Care providers',
        subcategories: [
          {
            name: 'Hospitals',
            items: [
              {
                name: 'Clinic',
                homepage_url: 'https://example.org/',
                logo: 'clinic.svg',
                joined: '2020-11-06',
                extra: {
                  annotations: {
                    id: 'clinic',
                    'alternate-names': 'K; KL',
                    kind: 'hospital',
                    roles: 'partner; founder',
                    place: 'Utrecht',
                    country: 'NL',
                    logo: 'https://example.org/logo.png',
                  },
                  other_links: [{ name: 'ROR', url: 'https://ror.org/0575yy874' }],
                },
              },
              {
                name: 'Clinic (clinic-2)',
                homepage_url: 'https://example.com/',
                logo: 'clinic-2.svg',
                extra: { annotations: { id: 'clinic-2', kind: 'hospital', roles: 'member' } },
              },
            ],
          },
          {
            name: 'Apotheken-winkels',
            items: [
              {
                name: 'Apotheek',
                homepage_url: 'https://example.net/',
                logo: 'pharmacy-1.svg',
                extra: { annotations: { id: 'pharmacy-1', kind: 'pharmacy', roles: 'member' } },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(logos).toEqual([
    { file: 'clinic.svg', organization: 'clinic', url: 'https://example.org/logo.png' },
    { file: 'clinic-2.svg', organization: 'clinic-2' },
    { file: 'pharmacy-1.svg', organization: 'pharmacy-1' },
  ]);
  expect(withoutWebsite.map(({ id }) => id)).toEqual(['silent']);
});

describe.each(Object.keys(seedDataset.networks))('the network %s', (network) => {
  test('is a valid landscape for landscape2', () => {
    expect(
      landscapeFaults(parse(toLandscape2(indexDataset<Dataset>(seedDataset), network, { language: 'fi' }).data)),
    ).toEqual([]);
  });
});

test('no text changes the structure of the file', () => {
  const { data } = toLandscape2(indexDataset(dataset), 'ring', { language: 'nl' });
  expect(landscapeFaults(parse(data))).toEqual([]);
  expect(JSON.stringify(parse(data))).toContain(JSON.stringify('Kliniek: "A"\n# geen'));
});
