import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset, safeParseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { formatSchemaOrgSnippet, toSchemaOrg } from '../schema-org/schema-org.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { toJsonLd } from './json-ld.js';
import { readJsonLd, safeReadJsonLd, type SafeReadJsonLdOptions } from './read-json-ld.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const document = (...nodes: object[]): string => JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });

const reported = (text: string, options: SafeReadJsonLdOptions = ring): string[] => {
  const result = safeReadJsonLd(text, options);
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

const clinic = {
  '@type': ['Hospital', 'Thing'],
  name: [
    { '@value': 'Clinic', '@language': 'en' },
    { '@value': 'Kliniek', '@language': 'nl' },
  ],
  alternateName: ['The Clinic', 'C'],
  legalName: 'Clinic Ltd',
  description: 'We care',
  url: 'https://example.org/',
  logo: { '@type': 'ImageObject', url: 'https://example.org/logo.svg' },
  sameAs: ['https://ror.org/0575yy874', 'https://www.wikidata.org/wiki/Q1', 'https://social.example.org/clinic'],
  foundingDate: '1900',
  address: { '@type': 'PostalAddress', streetAddress: 'Street 1', addressLocality: 'Utrecht', addressCountry: 'NL' },
  telephone: '+31 30 123 45 67',
  email: 'mailto:desk@example.org',
};

test('readJsonLd reads an organization as a page describes it', () => {
  const text = document(clinic);
  const read = readJsonLd(text, ring);
  expect(parseDataset(read)).toEqual(read);
  expect(read).toMatchObject({
    places: { 'place-utrecht': { name: { en: 'Utrecht' }, kind: 'city', country: 'NL' } },
    organizations: {
      clinic: {
        name: { en: 'Clinic', nl: 'Kliniek' },
        kind: 'hospital',
        alternateNames: ['The Clinic', 'C', 'Clinic Ltd'],
        description: { en: 'We care' },
        place: 'place-utrecht',
        url: 'https://example.org/',
        logo: 'https://example.org/logo.svg',
        identifiers: { ror: 'https://ror.org/0575yy874', wikidata: 'Q1' },
        startDate: '1900',
      },
    },
    contactPoints: {
      'clinic-contact': {
        organization: 'clinic',
        about: ['ring'],
        email: 'desk@example.org',
        telephone: { number: '+31301234567', display: '+31 30 123 45 67' },
      },
    },
    memberships: { 'clinic-member': { member: 'clinic', organization: 'ring', role: 'member' } },
  });
  expect(reported(text)).toEqual([
    '_:b2.https://schema.org/streetAddress has no counterpart in a dataset and is not read. No action is needed; add what matters to the dataset by hand.',
    '_:b0.https://schema.org/sameAs "https://social.example.org/clinic" has no counterpart in a dataset and is not read. No action is needed; add what matters to the dataset by hand.',
  ]);
});

describe('lists of organizations', () => {
  const [a, b] = ['A', 'B'].map((name) => ({ '@type': 'Organization', name }));
  const items = [a, b].map((item, at) => ({ '@type': 'ListItem', position: at + 1, item }));
  const list = { '@type': 'ItemList', name: 'Partners', itemListElement: items };
  const page = `<!doctype html><script>1</script><SCRIPT type="application/ld+json" data-x=">">${document(list)}</SCRIPT>
    <script type='application/ld+json'>${document({ '@type': 'NGO', name: 'C' })}</script>`;

  test.each([
    ['an ItemList', document(list), ['a', 'b']],
    ['a list', JSON.stringify([a, b].map((one) => ({ '@context': 'http://schema.org/', ...one }))), ['a', 'b']],
    ['a list with prefixes', document({ '@type': 'schema:Organization', 'schema:name': 'A' }), ['a']],
    ['the scripts of a page', page, ['a', 'b', 'c']],
    ['the members of one', document({ '@type': 'Organization', name: 'N', member: [a, b] }), ['a', 'b']],
    ['those that say it themselves', document({ ...a, memberOf: { '@type': 'Organization', name: 'B' } }), ['a', 'b']],
  ])('%s', (_, text, ids) => {
    const { organizations } = readJsonLd(text, ring);
    expect(Object.keys(organizations).sort()).toEqual(ids);
  });

  test('describe an organization once per role, and it is read once', () => {
    const roles = ['partner', 'founder'].map((roleName) => ({ '@type': 'OrganizationRole', roleName, member: a }));
    const { memberships, organizations } = readJsonLd(
      document({ '@type': 'Organization', name: 'N', member: roles }),
      ring,
    );
    expect([Object.keys(organizations), Object.values(memberships).map(({ role }) => role)]).toEqual([
      ['a'],
      ['partner', 'founder'],
    ]);
  });

  test('are read twice with the same ids', () => {
    expect(readJsonLd(page, ring)).toEqual(readJsonLd(page, ring));
  });
});

const snippet = (dataset: Dataset, id: string): unknown => toSchemaOrg(indexDataset(dataset), id, { language: 'en' });

describe.each<[string, Dataset, string]>([
  ['the seed data', seedDataset, 'health-hub-utrecht'],
  ['another network', seedDataset, 'health-valley'],
  ['declared terms', danishDataset, 'care-circle'],
])('%s as schema.org', (_, dataset, id) => {
  const { concepts } = dataset;

  test('are read back unchanged', () => {
    const text = formatSchemaOrgSnippet(indexDataset(dataset), id, { language: 'en' }) ?? '';
    const read = readJsonLd(text, { network: { id }, language: 'en', concepts });
    expect(parseDataset(read)).toEqual(read);
    expect(snippet(read, id)).toEqual(snippet(dataset, id));
  });
});

describe('a dataset that was written as JSON-LD', () => {
  const text = JSON.stringify(toJsonLd(miniDataset, { base: 'https://example.org/id/' }));

  test('is read back unchanged, validated by the given parser', () => {
    expect(readJsonLd(text, { parse: safeParseDataset })).toEqual(miniDataset);
  });

  test('has faults reported by field', () => {
    const faulty = text.replace('https://example.org/contact', 'javascript:1');
    expect(reported(faulty, { parse: safeParseDataset })).toEqual([
      expect.stringMatching(/^contactPoints\.lake-desk\.url .*is not a web address/),
    ]);
    expect(safeReadJsonLd(faulty, { parse: safeParseDataset, mode: 'lenient' }).success).toBe(true);
  });

  test('is not read as a list of organizations', () => {
    expect(reported(text)).toEqual([
      'The dataset is a dataset of this library, and no parser was given to check it. Pass { parse: safeParseDataset }.',
    ]);
  });
});

describe('faulty JSON-LD', () => {
  const faulty = document({ '@type': 'Organization', name: 'A', url: 'javascript:1' }, { '@type': 'NGO' });

  test('is reported by node and property, and read in part in lenient mode', () => {
    expect(reported(faulty).map((line) => line.split('. ')[0])).toEqual([
      '_:b1.https://schema.org/name is missing',
      '_:b0.https://schema.org/url "javascript:1" is not a web address',
    ]);
    const result = safeReadJsonLd(faulty, { mode: 'lenient' });
    expect(result.success && Object.keys(result.data.organizations)).toEqual(['a']);
  });

  test('derives the id from the name if the URL does not identify the organization', () => {
    const idsOf = (id: string): string[] =>
      Object.keys(readJsonLd(document({ '@id': id, '@type': 'NGO', name: 'Lake Guild' }), ring).organizations);
    expect([idsOf('https://example.org/#organization'), idsOf('https://example.org/id/guild')]).toEqual([
      ['lake-guild'],
      ['guild'],
    ]);
  });

  test('reports persons without an organization', () => {
    const text = document({ '@type': 'NGO', name: 'A' }, { '@id': 'urn:x:p', '@type': 'Person', name: 'Anna Berg' });
    expect(reported(text)).toEqual([expect.stringContaining('urn:x:p has no counterpart in a dataset')]);
  });

  test('reports nodes of other types', () => {
    expect(reported(document({ '@type': 'NGO', name: 'A', slogan: 'B' }, { '@type': 'WebPage', name: 'C' }))).toEqual([
      expect.stringContaining('_:b0.https://schema.org/slogan has no counterpart in a dataset'),
      expect.stringContaining('_:b1 "https://schema.org/WebPage" has no counterpart in a dataset'),
    ]);
  });

  test.each([
    ['nothing', '', 'is not JSON'],
    ['a number', '1', 'is not JSON-LD'],
    ['a page without a script', '<html></html>', 'contains no script'],
    ['no organization', document({ '@type': 'Person', name: 'Anna Berg' }), 'describes no organization'],
    [
      'a context elsewhere',
      '{"@context":"https://example.org/c","@type":"Organization"}',
      'is a context that is not loaded',
    ],
    ['a dangerous key', '{"__proto__":{"@type":"Organization"}}', 'is not allowed as a key'],
    ['a deep document', `${'['.repeat(100)}${']'.repeat(100)}`, 'is nested deeper than 64 levels'],
    ['a broken script', '<script type="application/ld+json">{,}</script>', 'is not JSON'],
  ])('%s is refused', (_, text, message) => {
    expect(reported(text)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
    expect(safeReadJsonLd(text).success).toBe(false);
  });

  test('in one script of a page does not affect the others in lenient mode', () => {
    const page = `<script type="application/ld+json">{,}</script>
      <script type="application/ld+json">${document({ '@type': 'NGO', name: 'C' })}</script>`;
    const [strict, lenient] = [safeReadJsonLd(page), safeReadJsonLd(page, { mode: 'lenient' })];
    if (!lenient.success) throw lenient.error;
    expect([strict.success, Object.keys(lenient.data.organizations)]).toEqual([false, ['c']]);
    expect(lenient.issues.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', expect.stringContaining('is not JSON')],
    ]);
  });

  test('with unclosed scripts is refused quickly', () => {
    const page = '<script type="application/ld+json" '.repeat(50_000);
    expect(safeReadJsonLd(page).success).toBe(false);
  });
});
