import { afterEach, expect, test, vi } from 'vitest';
import { seedDataset } from '../data/index.js';
import { rulesByName } from './check-dataset.js';
import * as integrity from './index.js';
import { byId, makeDataset } from './test-support/make-dataset.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('finds nothing in the smallest good dataset', () => {
  expect(integrity.checkDataset(makeDataset())).toEqual([]);
});

test('runs every rule and reports all that they find', () => {
  const dataset = makeDataset({
    places: byId({ id: 'assen', citations: [], name: { nl: 'Assen' }, kind: 'city', within: 'assen' }),
    persons: byId({ id: 'assen', citations: [{ source: 'nowhere' }], givenName: 'Anna', familyName: 'Example' }),
  });
  expect(integrity.checkDataset(dataset).map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([
    'ids-unique persons.assen',
    'references-resolve persons.assen.citations.0.source',
    'no-cycles places.assen.within',
    'records-cite places.assen.citations',
    'personal-data-sourced persons.assen.reviewBy',
  ]);
});

test('passes on the reader of source texts', () => {
  const source = {
    id: 'r',
    citations: [{ source: 'r', quote: 'no' }],
    title: 'R',
    language: 'en',
    url: 'https://example.org/',
    textFile: 'r.txt',
  };
  const issues = integrity.checkDataset(makeDataset({ sources: { r: source } }), { readSource: () => 'yes' });
  expect(issues.map(({ rule }) => rule)).toEqual(['quotes-stand-in-source']);
});

test('does not run a skipped rule', () => {
  const places = byId({ id: 'assen', citations: [], name: { nl: 'Assen' }, kind: 'city', within: 'assen' });
  const issues = integrity.checkDataset(makeDataset({ places }), { skip: ['records-cite', 'no-cycles'] });
  expect(issues).toEqual([]);
});

test.each([
  ['records-sight', 'There is no rule "records-sight" to skip. Use one of: ids-unique, ids-match-keys, '],
  ['record-cite', 'There is no rule "record-cite" to skip. Did you mean "records-cite"?'],
  ['constructor', 'There is no rule "constructor" to skip. Use one of: '],
])('refuses to skip %s, which is not a rule', (name, message) => {
  const options: integrity.CheckOptions = JSON.parse(JSON.stringify({ skip: [name] }));
  expect(() => integrity.checkDataset(makeDataset(), options)).toThrow(RangeError);
  expect(() => integrity.checkDataset(makeDataset(), options)).toThrow(message);
});

test('reports for the seed data only that quotes were not checked, if the source texts are missing', () => {
  vi.stubEnv('SOURCES_DIR', 'nowhere');
  const issues = integrity.checkDataset(seedDataset);
  expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([['quotes-stand-in-source', 'info']]);
});

test('every rule has a name and a description, and is exported', () => {
  expect(integrity.rules.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "ids-unique",
      "ids-match-keys",
      "references-resolve",
      "terms-declared",
      "terms-declared-once",
      "terms-used",
      "concepts-used",
      "declarations-fit",
      "no-cycles",
      "dates-in-order",
      "records-cite",
      "cited-fields-exist",
      "quotes-given",
      "quotes-short",
      "quotes-stand-in-source",
      "quote-language",
      "localized-text-complete",
      "translations-marked",
      "translations-in-proportion",
      "contact-points-reachable",
      "personal-data-sourced",
      "pillars-in-order",
      "countries-agree",
      "links-once",
      "memberships-once",
      "groups-related",
      "goals-owned",
      "planned-events-dated",
      "relative-years",
      "funders-apart",
      "duplicate-organizations",
    ]
  `);
  expect(Object.keys(rulesByName)).toEqual(integrity.rules.map(({ name }) => name));
  expect(integrity.rules.every(({ description }) => description.endsWith('.'))).toBe(true);
  expect(integrity.rules.filter((rule) => !Object.values<unknown>(integrity).includes(rule))).toEqual([]);
});

test('the entry point exports the documented names', () => {
  expect(Object.keys(integrity).sort()).toMatchInlineSnapshot(`
    [
      "checkDataset",
      "citedFieldsExist",
      "conceptsUsed",
      "contactPointsReachable",
      "countriesAgree",
      "datesInOrder",
      "declarationsFit",
      "duplicateOrganizations",
      "findDuplicates",
      "formatIssue",
      "fundersApart",
      "goalsOwned",
      "groupsRelated",
      "idsMatchKeys",
      "idsNotReused",
      "idsUnique",
      "linksOnce",
      "localizedTextComplete",
      "membershipsDated",
      "membershipsOnce",
      "noCycles",
      "personalDataSourced",
      "pillarsInOrder",
      "plannedEventsDated",
      "quoteLanguage",
      "quotesGiven",
      "quotesShort",
      "quotesStandInSource",
      "recordsCite",
      "referencesResolve",
      "relativeYears",
      "reportGaps",
      "rules",
      "termsDeclared",
      "termsDeclaredOnce",
      "termsUsed",
      "translationsInProportion",
      "translationsMarked",
    ]
  `);
});
