import type { AnyRecord } from '../../model/collections.js';
import type {
  Concept,
  ContactPoint,
  Dataset,
  Group,
  Link,
  Network,
  Organization,
  Place,
  Program,
} from '../../model/types.generated.js';
import type { OrganizationKind } from '../../model/vocabularies/index.js';
import type { KnownId } from '../index-dataset.js';
import type { PartyRelation } from './search.js';

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
