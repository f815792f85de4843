import fc from 'fast-check';
import type { Citation, Dataset, Identifiers, LocalizedTexts } from '../../model/types.generated.js';
import { emptyCollections } from '../../model/collections.js';

const numbered = <const Prefix extends string>(prefix: Prefix): `${Prefix}-${number}`[] =>
  [0, 1, 2].map((number) => `${prefix}-${number}` as const);

const [sources, places, organizations] = [numbered('source'), numbered('place'), numbered('organization')];
const [networks, persons, programs, concepts] = [
  numbered('network'),
  numbered('person'),
  numbered('program'),
  numbered('concept'),
];

const one = (...pools: readonly (readonly string[])[]): fc.Arbitrary<string> => fc.constantFrom(...pools.flat());
const maybe = (...pools: readonly (readonly string[])[]): fc.Arbitrary<string | undefined> =>
  fc.option(one(...pools), { nil: undefined });
const some = (...pools: readonly (readonly string[])[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(one(...pools), { maxLength: 3 });
const someOrMore = (...pools: readonly (readonly string[])[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(one(...pools), { minLength: 1, maxLength: 3 });

const citations: fc.Arbitrary<Citation[]> = fc.array(fc.record({ source: one(sources) }), { maxLength: 2 });

/** The terms that the datasets declare: a kind below a built-in one, a custom role and a custom scheme. */
const ownTerms = [
  { id: 'own-kind', scheme: 'organization-kind', broader: 'care-provider' },
  { id: 'own-role', scheme: 'membership-role' },
  { id: 'own-scheme', scheme: 'concept-scheme' },
] as const;

interface Cited {
  id: string;
  citations: Citation[];
}

/** Creates records with the given ids, each with citations and the fields that the arbitrary generates. */
const records = <Fields>(
  ids: readonly string[],
  fields: fc.Arbitrary<Fields>,
): fc.Arbitrary<Record<string, Fields & Cited>> =>
  fc.array(fc.tuple(fields, citations), { minLength: ids.length, maxLength: ids.length }).map((made) =>
    Object.fromEntries(
      made.map(([own, cited], at) => {
        const id = ids[at] ?? '';
        return [id, { id, ...own, citations: cited }];
      }),
    ),
  );

const text = fc.constant({ en: 'Text' });
/** The concepts that declare these terms. */
const declarations: fc.Arbitrary<Dataset['concepts']> = fc
  .array(citations, { minLength: ownTerms.length, maxLength: ownTerms.length })
  .map((cited) =>
    Object.fromEntries(
      ownTerms.map((term, at) => [term.id, { ...term, label: { en: 'Text' }, citations: cited[at] ?? [] }]),
    ),
  );

const parties = [organizations, networks, persons] as const;
const groups = numbered('group');

const arbitraryCollections: fc.Arbitrary<Partial<Dataset>> = fc.record({
  sources: records(
    sources,
    fc.record({ title: fc.constant('Page'), language: fc.constant('en'), url: fc.constant('https://example.org/') }),
  ),
  places: records(
    places,
    fc.record({ name: text, kind: fc.constant('city'), within: maybe(places), country: maybe(['NL', 'FI']) }),
  ),
  organizations: records(
    organizations,
    fc.record({
      name: text,
      kind: fc.constantFrom('company', 'own-kind'),
      place: maybe(places),
      represents: maybe(places),
      subOrganizationOf: maybe(networks),
      identifiers: fc.constantFrom<Identifiers | undefined>(
        undefined,
        { wikidata: 'Q1' },
        { other: ['KvK 1'] },
        { wikidata: 'Q2', other: ['X'] },
      ),
    }),
  ),
  networks: records(
    networks,
    fc.record({ name: text, kind: fc.constant('cluster'), pillars: some(concepts), areaServed: some(places) }),
  ),
  persons: records(persons, fc.record({ givenName: fc.constant('A'), familyName: fc.constant('B') })),
  memberships: records(
    [...numbered('membership'), 'membership-3', 'membership-4'],
    fc.record({
      member: one(...parties),
      organization: one(organizations, networks, programs),
      role: fc.constantFrom('lead', 'member', 'ambassador', 'own-role'),
      onBehalfOf: maybe(organizations),
      endDate: maybe(['2020', '2021-05', '2022?']),
    }),
  ),
  contactPoints: records(
    numbered('contact'),
    fc.record({ person: maybe(persons), organization: maybe(organizations), about: someOrMore(networks, programs) }),
  ),
  concepts: fc
    .tuple(
      records(
        concepts,
        fc.record({
          scheme: fc.constantFrom('pillar', 'theme', 'own-scheme'),
          label: text,
          broader: maybe(concepts),
          network: maybe(networks),
          altLabels: fc.constantFrom<LocalizedTexts | undefined>(undefined, {
            en: ['Word'],
            sv: ['Ord', 'Annat; "ord"'],
          }),
        }),
      ),
      declarations,
    )
    .map(([own, declared]) => ({ ...own, ...declared })),
  goals: records(
    numbered('goal'),
    fc.record({
      party: maybe(...parties, groups),
      network: maybe(networks),
      kind: fc.constantFrom('aim', 'requirement'),
      statement: text,
    }),
  ),
  programs: records(
    programs,
    fc.record({
      name: text,
      kind: fc.constant('project'),
      network: maybe(networks),
      partOf: maybe(programs),
      proposedBy: some(...parties, groups),
      themes: some(concepts),
    }),
  ),
  events: records(
    numbered('event'),
    fc.record({
      name: text,
      partOf: maybe(numbered('event')),
      organizers: some(...parties, groups),
      attendees: some(...parties, groups),
      places: some(places),
      themes: some(concepts),
      status: fc.constant('held'),
    }),
  ),
  links: records(
    numbered('link'),
    fc.record({
      from: one(...parties, groups, programs),
      to: one(...parties, groups, places, numbered('event'), sources),
      kind: fc.constant('supports'),
      endDate: maybe(['2020', '2024', '2021/..']),
    }),
  ),
  groups: records(
    groups,
    fc.record({
      name: text,
      network: maybe(networks),
      organizationKind: fc.constantFrom('hospital', 'own-kind', undefined),
      extent: fc.constantFrom('all', undefined),
      relation: fc.constantFrom('covers', 'brings-together', 'invites', undefined),
      area: maybe(places),
    }),
  ),
  observations: records(
    numbered('observation'),
    fc.record({
      subject: one(networks, programs, places, numbered('event'), numbered('goal')),
      property: one(concepts),
      quantity: fc.constant({ value: 1, qualifier: 'exact' }),
    }),
  ),
  statements: records(
    numbered('statement'),
    fc.record({ attributedTo: maybe(...parties, groups), about: someOrMore(networks, programs, concepts), text }),
  ),
});

/** Datasets with valid references; parents may form cycles. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = arbitraryCollections.map((collections) => ({
  schemaVersion: '2',
  languages: ['en'],
  ...emptyCollections,
  ...collections,
}));
