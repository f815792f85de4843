import { describe, expect, test } from 'vitest';
import * as core from './index.js';
import * as integrity from './integrity/index.js';
import { base, byId, makeDataset } from './integrity/test-support/make-dataset.js';
import * as io from './io/index.js';
import { safeMigrateDataset } from './migrate/safe-migrate-dataset.js';
import type { Dataset } from './model/types.generated.js';
import { safeParseDataset } from './parse/parse-dataset.js';
import * as privacy from './privacy/index.js';
import * as queries from './query/index.js';
import { littleStackRunner } from './query/test-support/little-stack-runner.js';

/** A depth that overflows a nearly full stack if code is recursive, and a cycle length; any length is enough. */
const [depth, round] = [1200, 50];

type Records = Readonly<Record<string, object>>;

/** Creates records that each lie below the next one; the last is at the top, or below the first again. */
const chain = (prefix: string, isRing: boolean, make: (above: string | undefined, at: number) => object): Records =>
  Object.fromEntries(
    Array.from({ length: isRing ? round : depth }, (_, at) => {
      const above = isRing || at + 1 < depth ? `${prefix}${(at + 1) % (isRing ? round : depth)}` : undefined;
      return [`${prefix}${at}`, { ...base, id: `${prefix}${at}`, ...make(above, at) }];
    }),
  );

const concepts = (scheme: string) => (isRing: boolean) => ({
  concepts: chain('x', isRing, (broader, at) => ({ scheme, label: { en: `Term ${at}` }, ...(broader && { broader }) })),
});

const citing = (id: string | undefined): object => ({ citations: [{ source: id ?? 'report' }] });

/** All the ways in which records of one collection can lie below each other or follow from each other. */
const chains: Readonly<Record<string, (isRing: boolean) => Readonly<Record<string, Records>>>> = {
  'places within places': (isRing) => ({
    places: chain('x', isRing, (within, at) => ({
      name: { en: `P ${at}` },
      kind: 'region',
      ...(within && { within }),
    })),
  }),
  'programs that are part of programs': (isRing) => ({
    programs: chain('x', isRing, (partOf, at) => ({
      name: { en: `P ${at}` },
      kind: 'living-lab',
      network: 'circle',
      themes: ['care'],
      ...(partOf && { partOf }),
    })),
  }),
  'events that are part of events': (isRing) => ({
    events: chain('x', isRing, (partOf, at) => ({
      name: { en: `E ${at}` },
      status: 'held',
      about: ['circle'],
      ...(partOf && { partOf }),
    })),
  }),
  'organizations of organizations': (isRing) => ({
    organizations: chain('x', isRing, (subOrganizationOf, at) => ({
      name: { en: `O ${at}` },
      kind: 'hospital',
      ...(subOrganizationOf && { subOrganizationOf }),
    })),
  }),
  'narrower themes': concepts('theme'),
  'narrower properties': concepts('property'),
  'declared kinds of organizations': concepts('organization-kind'),
  'declared kinds of links': concepts('link-kind'),
  'declared roles': concepts('membership-role'),
  'declared statuses of events': concepts('event-status'),
  'sources that cite sources': (isRing) => ({
    sources: chain('x', isRing, (source) => ({
      ...citing(source),
      title: 'A',
      language: 'en',
      url: 'https://example.org/',
    })),
  }),
  'views about views': (isRing) => ({
    statements: chain('x', isRing, (about, at) => ({ text: { en: `S ${at}` }, about: [about ?? 'circle'] })),
  }),
  'organizations that became others': (isRing) => ({
    organizations: chain('y', isRing, (_, at) => ({ name: { en: `O ${at}` }, kind: 'hospital' })),
    changeEvents: chain('x', isRing, (_, at) => ({
      kind: 'renaming',
      originals: [`y${at}`],
      results: [`y${(at + 1) % (isRing ? round : depth)}`],
    })),
  }),
};

/** Returns a small dataset around the chain, so that each query finds something at its lower end. */
const around = (parts: Readonly<Record<string, Records>>): Dataset => {
  const term = (of: string, otherwise: string): string =>
    Object.values(parts.concepts ?? {}).some((concept) => 'scheme' in concept && concept.scheme === of)
      ? 'x0'
      : otherwise;
  const narrow = (collection: string): string | undefined => (parts[collection]?.x0 ? 'x0' : undefined);
  const place = narrow('places') ?? 'town';
  const kind = term('organization-kind', 'hospital');
  const quantity = { value: 3, qualifier: 'over' as const };
  const small: Partial<Dataset> = {
    places: byId({ ...base, id: 'town', name: { en: 'Town' }, kind: 'city', country: 'NL' }),
    organizations: byId({ ...base, id: 'clinic', name: { en: 'Clinic' }, kind, place }),
    networks: byId({ ...base, id: 'circle', name: { en: 'Circle' }, kind: 'cluster', place, areaServed: [place] }),
    persons: byId({ ...base, id: 'anna', givenName: 'Anna', familyName: 'Verkade' }),
    memberships: byId(
      { ...base, id: 'm1', member: 'clinic', organization: 'circle', role: term('membership-role', 'partner') },
      { ...base, id: 'm2', member: 'anna', organization: 'clinic', role: 'executive' },
    ),
    contactPoints: byId({ ...base, id: 'desk', organization: 'clinic', about: ['circle'], email: 'info@example.org' }),
    concepts: byId(
      { ...base, id: 'care', scheme: 'theme', label: { en: 'Care' }, network: 'circle' },
      { ...base, id: 'count', scheme: 'property', label: { en: 'Count' }, countsRoles: ['partner'] },
    ),
    programs: byId({
      ...base,
      id: 'lab',
      name: { en: 'Lab' },
      kind: 'living-lab',
      network: 'circle',
      themes: ['care'],
    }),
    events: byId({
      ...base,
      id: 'day',
      name: { en: 'Day' },
      status: term('event-status', 'held'),
      startDate: '2020-01-02',
    }),
    links: byId({ ...base, id: 'l1', from: 'clinic', to: 'circle', kind: term('link-kind', 'visited') }),
    observations: byId(
      { ...base, id: 'o1', subject: 'circle', property: term('property', 'count'), quantity },
      { ...base, id: 'o2', subject: 'circle', property: 'count', quantity },
    ),
    statements: byId({ ...base, id: 's1', about: ['circle', 'care'], text: { en: 'Together.' }, attributedTo: 'anna' }),
  };
  const whole = makeDataset(small);
  return Object.entries(parts).reduce<Dataset>(
    (dataset, [name, records]) => Object.assign(dataset, { [name]: { ...records, ...Reflect.get(dataset, name) } }),
    whole,
  );
};

type Call = (index: core.DatasetIndex) => unknown;

const quiet: readonly string[] =
  'allows bounds daysOfDate daysOfEvent eventDaysOf formatDiff hasEnded indexDataset isPersonalMailbox membershipAt suggestBump'.split(
    ' ',
  );

const observationsIn = ({ dataset }: core.DatasetIndex) => Object.values(dataset.observations);

const query = { theme: 'x0', place: 'town', organizationKind: 'hospital', from: 'clinic' } as const;

/** The calls that need other arguments than an index and the id of a network. */
const calls: Readonly<Record<string, Call>> = {
  comparableObservationsOf: (index) => observationsIn(index).map((each) => core.comparableObservationsOf(index, each)),
  conflictingObservationsOf: (index) =>
    observationsIn(index).map((each) => core.conflictingObservationsOf(index, each)),
  conceptsOf: (index) => core.conceptsOf(index, 'circle', 'theme'),
  countriesOf: (index) => ['x0', 'circle', 'clinic'].map((id) => core.countriesOf(index, id)),
  countsOf: (index) => (['kind', 'role', 'place', 'country'] as const).map((by) => core.countsOf(index, 'circle', by)),
  eventsBetween: (index) => core.eventsBetween(index, '2020'),
  narrowerConceptsOf: (index) => core.narrowerConceptsOf(index, 'x0'),
  networksIn: (index) => core.networksIn(index, 'NL'),
  organizationsIn: (index) => ['x0', 'town'].map((id) => core.organizationsIn(index, id)),
  crossesBorder: (index) => core.crossesBorder(index, { from: 'x0', to: 'clinic' }),
  diffDatasets: ({ dataset }) => core.formatDiff(core.diffDatasets(dataset, structuredClone(dataset))),
  observationGroupsOf: (index) => core.observationGroupsOf(index, 'circle'),
  findCollaborators: (index) =>
    [query, { theme: 'care', place: 'town' }, { place: 'x0' }].map((each) => core.findCollaborators(index, each)),
  inLanguage: ({ dataset }) => core.inLanguage(dataset, 'nl'),
  layerOf: (index) =>
    core.layerOf(index, { ...base, id: 'x', title: 'A', language: 'en', url: 'https://example.org/' }),
  membersOf: (index) => core.membersOf(index, 'circle', { roles: ['partner'], place: 'town' }),
  mergeDatasets: ({ dataset }) => core.mergeDatasets(dataset, dataset),
  safeMergeDatasets: ({ dataset }) => core.safeMergeDatasets([dataset, dataset]),
  sliceDataset: ({ dataset }) => core.sliceDataset(dataset, 'circle'),
  erasePerson: ({ dataset }) => core.erasePerson(dataset, 'anna'),
  withoutPersonalData: ({ dataset }) => core.withoutPersonalData(dataset),
  personsToReview: ({ dataset }) => core.personsToReview(dataset, '2020-01-01'),
};

/** Returns the functions of a module that take an index or a dataset; all others are listed in `quiet`. */
const callsOf = (module: object): readonly (readonly [string, Call])[] =>
  Object.entries(module).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function' || quiet.includes(name)) return [];
    const call: Call = calls[name] ?? ((index): unknown => Reflect.apply(value, undefined, [index, 'circle']));
    return [[name, call] as const];
  });

const writers: Readonly<Record<string, Call>> = {
  csv: ({ dataset }) => io.formatCsvFiles(dataset),
  dataPackage: ({ dataset }) => io.toDataPackage(dataset, { name: 'x' }),
  icalendar: (index) => io.icalendarEventsOf(index, 'circle', 'en'),
  json: ({ dataset }) => io.formatDatasetJson(dataset),
  jsonLd: ({ dataset }) => io.toJsonLd(dataset),
  partnersCsv: (index) => io.formatPartnersCsv(index, 'circle', { language: 'en' }),
  vcard: (index) => io.vcardContactOf(index, 'desk', 'en'),
};

const allCalls: readonly (readonly [string, Call])[] = [
  ...callsOf(queries),
  ...callsOf(privacy),
  ...integrity.rules.map((rule): [string, Call] => [rule.name, ({ dataset }) => rule.check(dataset, {})]),
  ['findDuplicates', ({ dataset }) => integrity.findDuplicates(dataset)],
  [
    'termsOf',
    ({ dataset }) => (['organization-kind', 'link-kind'] as const).map((name) => core.termsOf(dataset, name)),
  ],
  ['parse', ({ dataset }) => safeParseDataset(dataset)],
  ['lenient', ({ dataset }) => safeParseDataset(dataset, { mode: 'lenient' })],
  ['migrate', ({ dataset }) => safeMigrateDataset({ ...dataset, schemaVersion: '1' })],
  ...Object.entries(writers),
];

describe.each(Object.entries(chains))('%s, thousands deep', (_, make) => {
  test.each([
    ['in a chain', false],
    ['in a circle', true],
  ])(
    '%s: every query, rule and writer answers',
    (_name, isRing) => {
      const index = core.indexDataset(around(make(isRing)));
      const withLittleStack = littleStackRunner();
      const faults = allCalls.flatMap(([name, call]) => {
        try {
          withLittleStack(() => call(index));
        } catch (error) {
          return [`${name}: ${String(error)}`];
        }
        return [];
      });
      expect(faults).toEqual([]);
    },
    60_000,
  );
});

test('queries at the narrow end find records at the wide end', () => {
  const dataset = around(chains['places within places']?.(false) ?? {});
  const widest = dataset.places[`x${depth - 1}`];
  if (widest) widest.country = 'FI';
  expect(core.countriesOf(core.indexDataset(dataset), 'circle')).toEqual(['FI']);
});
