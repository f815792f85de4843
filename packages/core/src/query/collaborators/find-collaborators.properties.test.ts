import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames, type AnyRecord } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { collectionOf, mapCollections } from '../index-dataset.js';
import { arbitraryDataset } from '../test-support/arbitrary-dataset.js';
import { supportsReason } from '../test-support/supports-reason.js';
import { findCollaborators } from './find-collaborators.js';
import type { CollaborationQuery, Reason } from './search.js';

const anyWish: fc.Arbitrary<CollaborationQuery> = fc.record(
  {
    theme: fc.constantFrom('concept-0', 'concept-1'),
    place: fc.constantFrom('place-0', 'place-1'),
    organizationKind: fc.constantFrom('company', 'hospital', 'care-provider'),
    from: fc.constantFrom('organization-0', 'network-0'),
  },
  { requiredKeys: [] },
);

/** Returns the dataset with the records of every collection in reverse order. */
const turned = (dataset: Dataset): Dataset =>
  mapCollections(dataset, (read) => Object.fromEntries(Object.entries(read(dataset)).reverse()));

const cited = { citations: [] };

/** Adds parties, relations, places and concepts that are related only to each other. */
const withStrangers = (dataset: Dataset): Dataset => ({
  ...dataset,
  places: { ...dataset.places, moon: { id: 'moon', name: { en: 'Moon' }, kind: 'country', ...cited } },
  organizations: {
    ...dataset.organizations,
    lab: { id: 'lab', name: { en: 'Lab' }, kind: 'embassy', place: 'moon', ...cited },
  },
  networks: {
    ...dataset.networks,
    orbit: { id: 'orbit', name: { en: 'Orbit' }, kind: 'forum', place: 'moon', ...cited },
  },
  concepts: {
    ...dataset.concepts,
    tides: { id: 'tides', scheme: 'theme', label: { en: 'Tides' }, network: 'orbit', ...cited },
  },
  memberships: {
    ...dataset.memberships,
    'lab-in-orbit': { id: 'lab-in-orbit', member: 'lab', organization: 'orbit', role: 'member', ...cited },
  },
  links: { ...dataset.links, landing: { id: 'landing', from: 'lab', to: 'moon', kind: 'visited', ...cited } },
});

/** Returns the dataset without end dates. */
const withoutEnds = (dataset: Dataset): Dataset => ({
  ...dataset,
  memberships: Object.fromEntries(
    Object.values(dataset.memberships).map(({ endDate, ...rest }) => [rest.id, rest] as const),
  ),
  links: Object.fromEntries(Object.values(dataset.links).map(({ endDate, ...rest }) => [rest.id, rest] as const)),
});

/**
 * Returns the dataset without memberships in programs that have an end date, because an ended membership no longer
 * counts as work on a theme.
 */
const withoutFormerParticipants = (dataset: Dataset): Dataset => ({
  ...dataset,
  memberships: Object.fromEntries(
    Object.entries(dataset.memberships).filter(
      ([, { organization, endDate }]) => endDate === undefined || !Object.hasOwn(dataset.programs, organization),
    ),
  ),
});

/** Returns the end dates of a record, except open and uncertain ones. */
const endsOf = (record: AnyRecord): string[] =>
  'endDate' in record && record.endDate !== undefined && /^[\d-]+$/.test(record.endDate) ? [record.endDate] : [];

/** Whether everything that the reason states has ended. */
const isOver = (reason: Reason): boolean => {
  if (reason.kind === 'includes-kind' && reason.groups.length > 0) return false;
  if ('links' in reason) return reason.links.every((link) => endsOf(link).length > 0);
  if ('relations' in reason) return reason.relations.every(({ record }) => endsOf(record).length > 0);
  return 'paths' in reason && reason.paths.every(({ until }) => until !== undefined);
};

describe('findCollaborators, for any dataset and query,', () => {
  test('returns only reasons that records support', () => {
    fc.assert(
      fc.property(arbitraryDataset, anyWish, (dataset, query) => {
        const { place, from } = query;
        for (const { party, reasons } of findCollaborators(dataset, query)) {
          const unsupported = reasons.filter((reason) => !supportsReason(dataset, party.id, reason, { place, from }));
          expect(unsupported).toEqual([]);
        }
      }),
    );
  });

  test('sums the weights, has a reason for every criterion that is not missing, and never returns the requesting party', () => {
    fc.assert(
      fc.property(arbitraryDataset, anyWish, (dataset, query) => {
        const requested = (['theme', 'place', 'organizationKind'] as const).filter((name) => query[name] !== undefined);
        for (const { party, reasons, score, missing } of findCollaborators(dataset, query)) {
          expect(score).toBe(reasons.reduce((sum, { weight }) => sum + weight, 0));
          expect(missing.filter((name) => !requested.includes(name))).toEqual([]);
          expect(reasons.length).toBeGreaterThan(requested.length === 0 ? 0 : requested.length - missing.length - 1);
          expect(party.id).not.toBe(query.from);
        }
      }),
    );
  });

  test('finds the same parties with end dates, adds them to relations, and halves weights of ended relations', () => {
    fc.assert(
      fc.property(arbitraryDataset, anyWish, (given, query) => {
        const dataset = query.theme === undefined ? given : withoutFormerParticipants(given);
        const lasting = new Map(findCollaborators(withoutEnds(dataset), query).map((found) => [found.party.id, found]));
        const found = findCollaborators(dataset, query);
        expect(found.map(({ party }) => party.id).sort()).toEqual([...lasting.keys()].sort());
        for (const { party, reasons } of found) {
          const before = lasting.get(party.id)?.reasons ?? [];
          expect(reasons.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
          expect(reasons.map(({ weight }) => weight)).toEqual(
            before.map(({ weight }, at) => (reasons.slice(at, at + 1).every(isOver) ? weight / 2 : weight)),
          );
          for (const relation of reasons.flatMap((reason) => ('relations' in reason ? reason.relations : []))) {
            expect(relation.until).toBe(endsOf(relation.record)[0]);
          }
        }
      }),
    );
  });

  test('does not depend on the order of records or on unrelated records', () => {
    fc.assert(
      fc.property(arbitraryDataset, anyWish, (dataset, query) => {
        const found = findCollaborators(dataset, query);
        expect(findCollaborators(turned(dataset), query)).toEqual(found);
        expect(findCollaborators(withStrangers(dataset), query)).toEqual(found);
      }),
    );
  });

  test('does not modify the data', () => {
    fc.assert(
      fc.property(arbitraryDataset, anyWish, (dataset, query) => {
        const before = structuredClone(dataset);
        findCollaborators(dataset, query);
        expect(collectionNames.map((name) => collectionOf(dataset, name))).toEqual(
          collectionNames.map((name) => collectionOf(before, name)),
        );
      }),
    );
  });
});
