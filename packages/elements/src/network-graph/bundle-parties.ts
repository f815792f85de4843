import type { Relation, RelationEnd } from '@health-networks/core';
import { inSteps, type Steps } from '../base/steps.js';

/** Parties with the same relations, drawn as one node that opens. */
export interface Bundle {
  /** Depends on the data only, so that an open node stays open after an update. */
  readonly key: string;
  readonly parties: readonly RelationEnd[];
  readonly relations: readonly Relation[];
  readonly isOfMembers: boolean;
  /** Are the parties the first ends of the relations? */
  readonly isFrom: boolean;
  /** The role that all members share; empty if they have several, or are no members. */
  readonly role: string;
}

/** Members are divided by role if at least so many share it. */
const severalMembers = 3;

type RelationsByParty = ReadonlyMap<string, readonly Relation[]>;

/** Key of the networks that a party belongs to; undefined if it also has other relations. */
export const homesOf = (id: string, relations: readonly Relation[]): string | undefined => {
  const [only, ...others] = relations;
  if (only && others.length === 0)
    return only.kind === 'membership' && only.from.record.id === id ? only.to.record.id : undefined;
  const homes = new Set<string>();
  for (const { kind, from, to } of relations) {
    if (kind !== 'membership' || from.record.id !== id) return undefined;
    homes.add(to.record.id);
  }
  return [...homes].sort().join(' ');
};

/** Key of the only link that a party has; undefined if it has others. */
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

const onlyRole = (relations: readonly Relation[]): string => {
  const [first] = relations;
  const role = first ? roleIn(first) : '';
  return relations.every((relation) => roleIn(relation) === role) ? role : '';
};

const pushTo = (sets: Map<string, RelationEnd[]>, key: string, party: RelationEnd): void => {
  const set = sets.get(key);
  if (set) set.push(party);
  else sets.set(key, [party]);
};

/** Divides by role where enough members share one; the others form one set. */
function* byRole(members: readonly RelationEnd[], byParty: RelationsByParty): Steps<Map<string, RelationEnd[]>> {
  const roles = new Map<string, RelationEnd[]>();
  yield* inSteps(members, (member) => pushTo(roles, onlyRole(byParty.get(member.record.id) ?? []), member));
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
  yield* inSteps(parties, ({ record }) => relations.push(...(byParty.get(record.id) ?? [])));
  const isFrom = isOfMembers || relations[0]?.from.record.id === parties[0]?.record.id;
  return { key, parties, relations, isOfMembers, isFrom, role: isOfMembers ? onlyRole(relations) : '' };
}

/** Puts parties with the same relations together, where there are more than a few. */
export function* bundleParties(
  parties: readonly RelationEnd[],
  byParty: RelationsByParty,
  few: number,
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
    const roles = set.length > few ? yield* byRole(set, byParty) : [];
    for (const [role, own] of roles)
      if (own.length > 1) bundles.push(yield* bundle(`+${homes} ${role}`, own, byParty, true));
  }
  for (const [key, set] of linked) if (set.length > few) bundles.push(yield* bundle(`+${key}`, set, byParty, false));
  return bundles;
}
