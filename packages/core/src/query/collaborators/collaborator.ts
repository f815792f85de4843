import type { AnyRecord } from '../../model/collections.js';
import type { Concept } from '../../model/records/concept.js';
import type { ContactPoint } from '../../model/records/contact-point.js';
import type { Dataset } from '../../model/dataset.js';
import type { Group } from '../../model/records/group.js';
import type { Link } from '../../model/records/link.js';
import type { Network } from '../../model/records/network.js';
import type { Organization } from '../../model/records/organization.js';
import type { Place } from '../../model/records/place.js';
import type { Program } from '../../model/records/program.js';
import type { OrganizationKind } from '../../model/vocabularies/index.js';
import type { KnownId } from '../index-dataset.js';
import type { PartyRelation } from './party-relations-of.js';

/** A query for partners. Every field narrows the result; an empty query has none. */
export interface CollaborationWish<D extends Dataset = Dataset> {
  /** A concept to work on, by an own record or a program; its narrower concepts count too. */
  readonly theme?: KnownId<D, 'concepts'> | undefined;
  /** A country, region or town; what lies in it counts too. An embassy counts for the place that it represents. */
  readonly place?: KnownId<D, 'places'> | undefined;
  /** What sort of organization; narrower kinds count too. */
  readonly organizationKind?: OrganizationKind | undefined;
  /** The organization or network that asks: never found itself, and told what relates the others to it. */
  readonly from?: KnownId<D, 'organizations' | 'networks'> | undefined;
  /** At most so many; absent: all. */
  readonly limit?: number | undefined;
}

/** What a wish can ask of a party. */
export type Criterion = 'theme' | 'place' | 'organizationKind';

/** A path over a third party: `via` has a relation to the party found and one to `to`. */
export interface RelationPath {
  readonly via: PartyRelation['party'];
  readonly to: PartyRelation['party'];
  /** Until when, where one of the two relations has ended. */
  readonly until?: string;
}

interface Grounds {
  /** How near the records come to the party, up to 3; see `findCollaborators`. */
  readonly weight: number;
  /** The records that say so, by id. */
  readonly records: readonly AnyRecord[];
}

/** Why a party is found. Checking `kind` tells what else the reason holds. */
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
        /** Members of this kind or a narrower one. */
        readonly relations: readonly PartyRelation[];
        /** Those of this kind whom no source names one by one, such as "all hospitals". */
        readonly groups: readonly Group[];
      }
    | { readonly kind: 'related-to-asker'; readonly relations: readonly PartyRelation[] }
    | { readonly kind: 'indirectly-related-to-asker'; readonly paths: readonly RelationPath[] }
    | { readonly kind: 'has-contact'; readonly contactPoints: readonly ContactPoint[] }
  );

/** A party to talk to, and why. Checking `kind` tells the type of `party`. */
export type Collaborator = (
  | { readonly kind: 'organization'; readonly party: Organization }
  | { readonly kind: 'network'; readonly party: Network }
) & {
  /** Whom to turn to there; empty where no source names anyone. */
  readonly contactPoints: readonly ContactPoint[];
  /** At most one for each thing asked, then the relation to who asks, then the contact. */
  readonly reasons: readonly Reason[];
  /** The weights of the reasons, added up. */
  readonly score: number;
  /** What was asked and is not documented of the party. That it is otherwise is not documented either. */
  readonly missing: readonly Criterion[];
};
