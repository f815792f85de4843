import type { AnyRecord } from '../../model/collections.js';
import { memoize } from '../../model/memoize.js';
import type {
  ContactPoint,
  Link,
  Membership,
  Network,
  Organization,
  Place,
  Program,
  Concept,
  Dataset,
  Group,
} from '../../model/types.generated.js';
import type { OrganizationKind } from '../../model/vocabularies/index.js';
import { hasEnded } from '../dates/event-dates.js';
import { findParty, findIn } from '../find/find-record.js';
import { type DatasetIndex, lookupsOf, type KnownId } from '../index-dataset.js';
import { themeWorkOf, type ThemeWork } from './theme-work.js';

/** Criteria for finding collaborators. Every field narrows the result; without any field, nothing is found. */
export interface CollaborationQuery<D extends Dataset = Dataset> {
  /** A concept that the party works on, according to its own record or a program; narrower concepts count too. */
  readonly theme?: KnownId<D, 'concepts'> | undefined;
  /** A country, region or town; places within it count too. An embassy counts for the place that it represents. */
  readonly place?: KnownId<D, 'places'> | undefined;
  /** A kind of organization; narrower kinds count too. */
  readonly organizationKind?: OrganizationKind | undefined;
  /**
   * The organization or network that asks. It is left out of the result, and each collaborator's relation to it is
   * given.
   */
  readonly from?: KnownId<D, 'organizations' | 'networks'> | undefined;
  /** The maximum number of results. Default: no limit. */
  readonly limit?: number | undefined;
}

/** A criterion that a party can be checked against. */
export type Criterion = 'theme' | 'place' | 'organizationKind';

/** A path over a third party: `via` is related to both the party found and `to`. */
export interface RelationPath {
  readonly via: PartyRelation['party'];
  readonly to: PartyRelation['party'];
  /** The end date of the path, when one of its two relations has ended. */
  readonly until?: string;
}

interface Grounds {
  /** How directly the records support the reason, from 1 to 3; see `findCollaborators`. */
  readonly weight: number;
  /** The records that support the reason, sorted by id. */
  readonly records: readonly AnyRecord[];
}

/** The reason why a party is found. Checking `kind` narrows the type. */
export type Reason = Grounds &
  (
    | { readonly kind: 'works-on'; readonly theme: Concept; readonly programs: readonly Program[] }
    | { readonly kind: 'seated'; readonly place: Place }
    | { readonly kind: 'serves'; readonly place: Place }
    | { readonly kind: 'linked-to-place'; readonly links: readonly Link[] }
    | { readonly kind: 'related-to-place'; readonly place: Place; readonly relations: readonly PartyRelation[] }
    | { readonly kind: 'is-kind'; readonly organizationKind: OrganizationKind }
    | {
        readonly kind: 'includes-kind';
        readonly organizationKind: OrganizationKind;
        /** The relations to members of this kind or a narrower one. */
        readonly relations: readonly PartyRelation[];
        /** Groups of this kind whose members no source names individually, such as "all hospitals". */
        readonly groups: readonly Group[];
      }
    | { readonly kind: 'related-to-requester'; readonly relations: readonly PartyRelation[] }
    | { readonly kind: 'indirectly-related-to-requester'; readonly paths: readonly RelationPath[] }
    | { readonly kind: 'has-contact'; readonly contactPoints: readonly ContactPoint[] }
  );

/** A party to contact, with the reasons. Checking `kind` narrows the type of `party`. */
export type Collaborator = (
  | { readonly kind: 'organization'; readonly party: Organization }
  | { readonly kind: 'network'; readonly party: Network }
) & {
  /** The contact points of the party; empty when no source names any. */
  readonly contactPoints: readonly ContactPoint[];
  /** At most one reason per criterion, then the relation to the requesting party, then the contact. */
  readonly reasons: readonly Reason[];
  /** The sum of the weights of the reasons. */
  readonly score: number;
  /** The criteria that are not documented for the party. The data do not contradict them either. */
  readonly missing: readonly Criterion[];
};

interface Ends {
  /** The end date, when the relation has ended according to `hasEnded`. */
  readonly until?: string;
}

/** A relation between two parties according to one record, from the viewpoint of the first; `party` is the other. */
export type PartyRelation = Ends &
  (
    | {
        /** `belongs-to`: it is a member of the other party; `includes`: the other party is a member of it. */
        readonly kind: 'belongs-to' | 'includes';
        readonly party: Organization | Network | Program;
        readonly record: Membership;
      }
    | {
        /** A contact point for the other party is located there. */
        readonly kind: 'answers-for';
        readonly party: Organization | Network | Program;
        readonly record: ContactPoint;
      }
    | {
        /** A link joins them, or joins one of them to a third party and belongs to the other. */
        readonly kind: 'linked';
        readonly party: Organization | Network | Program;
        readonly record: Link;
      }
  );

const endOf = (record: Membership | Link): Ends =>
  record.endDate !== undefined && hasEnded(record) ? { until: record.endDate } : {};

const findBody = (index: DatasetIndex, id: string): PartyRelation['party'] | undefined =>
  findParty(index, id)?.record ?? findIn(index, 'programs', id);

/**
 * Returns the organizations, networks and programs to which a party has a documented relation, sorted by the id of the
 * record.
 */
const partyRelationsOf = (index: DatasetIndex, id: string): PartyRelation[] => {
  const bodies = (ids: readonly string[]): PartyRelation['party'][] =>
    [...new Set(ids)].flatMap((other) => (other === id ? [] : (findBody(index, other) ?? [])));
  const relations: PartyRelation[] = [
    ...lookupsOf(index)
      .membershipsByMember(id)
      .flatMap((record) =>
        bodies([record.organization]).map(
          (party) => ({ kind: 'belongs-to', party, record, ...endOf(record) }) as const,
        ),
      ),
    ...lookupsOf(index)
      .membershipsByOrganization(id)
      .flatMap((record) =>
        bodies([record.member]).map((party) => ({ kind: 'includes', party, record, ...endOf(record) }) as const),
      ),
    ...lookupsOf(index)
      .contactPointsByHolder(id)
      .flatMap((record) => bodies(record.about).map((party) => ({ kind: 'answers-for', party, record }) as const)),
    ...lookupsOf(index)
      .linksByParty(id)
      .flatMap((record) =>
        bodies([record.from, record.to, ...(record.about ?? [])]).map(
          (party) => ({ kind: 'linked', party, record, ...endOf(record) }) as const,
        ),
      ),
  ];
  return relations.sort((a, b) => compareIds(a.record, b.record) || compareIds(a.party, b.party));
};

/** Compares by id, so that results do not depend on the order of the file. */
export const compareIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id));

/** Returns the weight of a reason, halved if all its relations have ended, so that current relations rank first. */
export const weigh = (weight: number, relations: readonly { readonly until?: string }[]): number =>
  relations.length > 0 && relations.every(({ until }) => until !== undefined) ? weight / 2 : weight;

export type Candidate =
  | { readonly kind: 'organization'; readonly party: Organization }
  | { readonly kind: 'network'; readonly party: Network };

/** Resolved search criteria, with memoized lookups. */
export interface Search {
  readonly index: DatasetIndex;
  readonly work: ThemeWork | undefined;
  readonly place: Place | undefined;
  readonly organizationKind: OrganizationKind | undefined;
  readonly from: string | undefined;
  readonly partyRelationsOf: (id: string) => readonly PartyRelation[];
}

/** Returns the records without duplicates, sorted by id. */
export const sortedRecords = <Item extends AnyRecord>(records: Iterable<Item>): Item[] =>
  [...new Set(records)].sort(compareIds);

const isUnknown = (id: string | undefined, record: unknown): boolean => id !== undefined && !record;

/** Resolves search criteria. Returns `undefined` when they are empty or refer to a missing record. */
export const findSearch = (
  index: DatasetIndex,
  { theme, place: placeId, organizationKind, from }: CollaborationQuery,
): Search | undefined => {
  const work = theme === undefined ? undefined : themeWorkOf(index, theme);
  const place = findIn(index, 'places', placeId ?? '');
  const requester = findParty(index, from ?? '');
  if (isUnknown(theme, work) || isUnknown(placeId, place) || isUnknown(from, requester)) return undefined;
  if ([theme, placeId, organizationKind, from].every((requested) => requested === undefined)) return undefined;
  return {
    index,
    work,
    place,
    organizationKind,
    from,
    partyRelationsOf: memoize((id) => partyRelationsOf(index, id)),
  };
};
