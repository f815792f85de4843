import type { Relation, RelationEnd } from '@health-networks/core';
import { inSteps, type Steps } from '../base/steps.js';
import { pushTo } from '../base/groups.js';

/** Parties with the same relations, drawn as one node that opens. */
export interface Bundle {
  /** Depends only on the data, so that an open node stays open after an update. */
  readonly key: string;
  readonly parties: readonly RelationEnd[];
  readonly relations: readonly Relation[];
  /** The posts that persons hold at the parties. */
  readonly posts: readonly Relation[];
  readonly isOfMembers: boolean;
  /** Whether other parties of the same section are drawn next to it. */
  readonly isMore: boolean;
  /** The role shared by all members; empty if they have several or are not members. */
  readonly role: string;
  /** Whether the plain members are in a bundle of their own, so that these need another name. */
  readonly isRest?: boolean;
}

/** Minimum number of members with the same role for a separate set. */
const severalMembers = 3;

type RelationsByParty = ReadonlyMap<string, readonly Relation[]>;

/** Whether a relation is a person's post at the party, which says nothing about the party itself. */
export const isPostAt = (id: string, { kind, from, to }: Relation): boolean =>
  kind === 'membership' && from.collection === 'persons' && to.record.id === id;

/** Returns a key of the networks that a party belongs to; undefined if it also has other relations. */
export const homesOf = (id: string, relations: readonly Relation[]): string | undefined => {
  const homes = new Set<string>();
  for (const relation of relations) {
    if (isPostAt(id, relation)) continue;
    if (relation.kind !== 'membership' || relation.from.record.id !== id) return undefined;
    homes.add(relation.to.record.id);
  }
  return homes.size > 0 ? [...homes].sort().join(' ') : undefined;
};

/** Returns a key of the only link of a party; undefined if it has other relations. */
const onlyLinkOf = (
  { collection, record: { id } }: RelationEnd,
  relations: readonly Relation[],
): string | undefined => {
  const [relation, ...others] = relations;
  if (relation?.kind !== 'link' || others.length > 0) return undefined;
  const isFrom = relation.from.record.id === id;
  const other = (isFrom ? relation.to : relation.from).record.id;
  return `${other} ${isFrom ? '>' : '<'} ${relation.record.kind} ${collection}`;
};

const roleIn = ({ kind, record }: Relation): string => (kind === 'membership' ? record.role : '');

/** Returns the role shared by all relations, ignoring the posts that persons hold at the party. */
const onlyRole = (relations: readonly Relation[], id = ''): string => {
  const [role = '', ...others] = new Set(relations.filter((relation) => !isPostAt(id, relation)).map(roleIn));
  return others.length > 0 ? '' : role;
};

/** Divides members by role if enough of them share one; the others form one set. */
function* byRole(members: readonly RelationEnd[], byParty: RelationsByParty): Steps<Map<string, RelationEnd[]>> {
  const roles = new Map<string, RelationEnd[]>();
  yield* inSteps(members, (member) =>
    pushTo(roles, onlyRole(byParty.get(member.record.id) ?? [], member.record.id), member),
  );
  const sets = new Map<string, RelationEnd[]>();
  for (const [role, set] of roles) {
    if (set.length >= severalMembers) sets.set(role, set);
    else sets.set('', [...(sets.get('') ?? []), ...set]);
  }
  return sets;
}

function* bundle(
  key: string,
  parties: readonly RelationEnd[],
  byParty: RelationsByParty,
  isOfMembers: boolean,
): Steps<Bundle> {
  const relations: Relation[] = [];
  const posts: Relation[] = [];
  yield* inSteps(parties, ({ record: { id } }) => {
    for (const relation of byParty.get(id) ?? []) (isPostAt(id, relation) ? posts : relations).push(relation);
  });
  return { key, parties, relations, posts, isOfMembers, isMore: false, role: isOfMembers ? onlyRole(relations) : '' };
}

/** Bundles parties with the same relations, if there are more than a few. */
export function* bundleParties(
  parties: readonly RelationEnd[],
  byParty: RelationsByParty,
  maxUnbundled: number,
): Steps<Bundle[]> {
  const members = new Map<string, RelationEnd[]>();
  const linked = new Map<string, RelationEnd[]>();
  yield* inSteps(parties, (party) => {
    const relations = byParty.get(party.record.id) ?? [];
    const homes = homesOf(party.record.id, relations);
    const link = homes === undefined ? onlyLinkOf(party, relations) : undefined;
    if (homes !== undefined) pushTo(members, homes, party);
    else if (link !== undefined) pushTo(linked, link, party);
  });
  const bundles: Bundle[] = [];
  for (const [homes, set] of members) {
    if (set.length <= maxUnbundled) continue;
    const roles = yield* byRole(set, byParty);
    for (const [role, own] of roles) {
      if (own.length < 2) continue;
      const isRest = role === '' && roles.has('member');
      bundles.push({ ...(yield* bundle(`+${homes} ${role}`, own, byParty, true)), isRest });
    }
  }
  for (const [key, set] of linked)
    if (set.length > maxUnbundled) bundles.push(yield* bundle(`+${key}`, set, byParty, false));
  return bundles;
}
