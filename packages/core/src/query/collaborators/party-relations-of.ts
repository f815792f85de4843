import { lookupsOf } from '../lookups-of.js';
import type { ContactPoint } from '../../model/records/contact-point.js';
import type { Link } from '../../model/records/link.js';
import type { Membership } from '../../model/records/membership.js';
import type { Network } from '../../model/records/network.js';
import type { Organization } from '../../model/records/organization.js';
import type { Program } from '../../model/records/program.js';
import { findParty } from '../find/find-party.js';
import { findIn } from '../find/find-record.js';
import { hasEnded } from '../dates/has-ended.js';
import type { DatasetIndex } from '../index-dataset.js';

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
export const partyRelationsOf = (index: DatasetIndex, id: string): PartyRelation[] => {
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
