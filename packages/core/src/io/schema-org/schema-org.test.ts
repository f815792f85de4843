import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { town } from '../test-support/town.js';
import { formatSchemaOrgSnippet, toSchemaOrg } from './schema-org.js';

const evil = '</script><script>alert(1)</script><!-- & \u2028';

const dataset: Dataset = makeDataset({
  languages: ['nl'],
  places: byId(town),
  organizations: byId({
    id: 'clinic',
    name: { nl: evil },
    kind: 'hospital',
    place: 'utrecht',
    url: 'https://example.org/',
    identifiers: { ror: 'https://ror.org/0575yy874', wikidata: 'Q1' },
    startDate: '2016~',
    citations: [],
  }),
  networks: byId({
    id: 'ring',
    name: { nl: 'De Ring', en: 'The Ring' },
    kind: 'cluster',
    startDate: '2019-03',
    areaServed: ['utrecht'],
    citations: [],
  }),
  memberships: byId({
    id: 'm',
    member: 'clinic',
    organization: 'ring',
    role: 'partner',
    startDate: '2020',
    citations: [],
  }),
  contactPoints: byId({ id: 'desk', about: ['ring'], email: 'desk@example.org', citations: [] }),
});

const utrecht = {
  '@type': 'Place',
  name: 'Utrecht',
  address: { '@type': 'PostalAddress', addressLocality: 'Utrecht', addressCountry: 'NL' },
  geo: { '@type': 'GeoCoordinates', latitude: 52.09, longitude: 5.12 },
};

describe('toSchemaOrg', () => {
  test('describes a network, its contacts and its members', () => {
    expect(toSchemaOrg(indexDataset(dataset), 'ring', { language: 'en' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'The Ring',
      foundingDate: '2019-03',
      areaServed: [utrecht],
      contactPoint: [{ '@type': 'ContactPoint', email: 'desk@example.org' }],
      member: [
        {
          '@type': 'OrganizationRole',
          roleName: 'partner',
          startDate: '2020',
          member: {
            '@type': 'Hospital',
            name: evil,
            url: 'https://example.org/',
            sameAs: ['https://ror.org/0575yy874', 'http://www.wikidata.org/entity/Q1'],
            location: utrecht,
            keywords: 'hospital',
          },
        },
      ],
    });
  });

  test('uses declared labels', () => {
    const members = toSchemaOrg(indexDataset(danishDataset), 'care-circle', { language: 'da' })?.member;
    expect(members).toMatchObject([
      { roleName: 'observatør', member: { '@type': 'MedicalOrganization', keywords: 'apotek' } },
      { roleName: 'founding partner', member: { '@type': 'GovernmentOrganization', keywords: 'embassy' } },
    ]);
  });

  test('returns nothing for a missing network', () => {
    expect(toSchemaOrg(indexDataset(dataset), 'constructor')).toBeUndefined();
    expect(formatSchemaOrgSnippet(indexDataset(dataset), 'constructor')).toBeUndefined();
  });
});

describe('formatSchemaOrgSnippet', () => {
  test('is a script for the head, which no text can end', () => {
    const snippet = formatSchemaOrgSnippet(indexDataset(dataset), 'ring') ?? '';
    expect(snippet.match(/<[^>]*>/g)).toEqual(['<script type="application/ld+json">', '</script>']);
    expect(JSON.parse(snippet.split('\n').slice(1, -2).join('\n'))).toEqual(toSchemaOrg(indexDataset(dataset), 'ring'));
  });

  test.each(['health-hub-utrecht', 'health-valley', 'finland-netherlands'])(
    'is JSON-LD with schema.org only for %s',
    async (network) => {
      const snippet = formatSchemaOrgSnippet(indexDataset<Dataset>(seedDataset), network) ?? '';
      const { '@context': _, ...own } = JSON.parse(snippet.split('\n').slice(1, -2).join('\n')) as Record<
        string,
        unknown
      >;
      const document = { '@context': { '@vocab': 'https://schema.org/' }, ...own };
      const [expanded] = await jsonld.expand(document, {
        safe: true,
        documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`)),
      });
      expect(expanded?.['https://schema.org/name']).toEqual([{ '@value': own.name }]);
    },
  );
});
