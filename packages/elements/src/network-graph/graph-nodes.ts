import { findLabel, formatQuantity } from '@health-networks/core';
import type { GraphInput } from './messages.js';
import type { PartyKind, PartyRow, TieRow } from './tie-rows.js';

/** What one box of the picture stands for: a party, or several members who have the same ties. */
export interface GraphNode {
  id: string;
  kind: PartyKind | 'group';
  /** Name as it is shown, and the language that it is in where that is not the page's. */
  label: string;
  lang: string | undefined;
  kindLabel: string;
  ties: readonly TieRow[];
  /** Ids of the nodes at the other ends of its lines. */
  neighbors: readonly string[];
  /** Those who stand in it together; empty for a single party. */
  members: readonly PartyRow[];
}

/** All that joins two nodes, drawn as one line. */
export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  ties: readonly TieRow[];
}

/** Which members are drawn: few by themselves and many in one box that opens, all by themselves, or none. */
export type MemberChoice = 'auto' | 'all' | 'none';

/** More members than this with the same ties stand together in boxes, by role where so many have the same. */
const fewMembers = 6;
const severalMembers = 3;

const partiesOf = (ties: readonly TieRow[]): Map<string, PartyRow> =>
  new Map(ties.flatMap(({ from, to }) => [from, to]).map((party) => [party.id, party]));

const tiesByParty = (ties: readonly TieRow[]): Map<string, TieRow[]> => {
  const byParty = new Map<string, TieRow[]>();
  for (const tie of ties) {
    for (const id of new Set([tie.from.id, tie.to.id])) byParty.set(id, [...(byParty.get(id) ?? []), tie]);
  }
  return byParty;
};

/** To what a party belongs, where it has no other tie than these memberships. */
const findHomes = (id: string, ties: readonly TieRow[]): string | undefined =>
  ties.every(({ kind, from }) => kind === 'membership' && from.id === id)
    ? [...new Set(ties.map(({ to }) => to.id))].sort().join(' ')
    : undefined;

/** The role that a member has and no other; empty for one with several. */
const onlyRole = (ties: readonly TieRow[]): string => {
  const [role = '', ...others] = new Set(ties.map((tie) => tie.role));
  return others.length > 0 ? '' : role;
};

const collect = <Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Those of one role together, as far as they are several; the others together. */
const byRole = (members: readonly PartyRow[], tiesOf: (id: string) => readonly TieRow[]): Map<string, PartyRow[]> => {
  const roles = collect(members, ({ id }) => onlyRole(tiesOf(id)));
  return collect(members, ({ id }) => {
    const role = onlyRole(tiesOf(id));
    return (roles.get(role)?.length ?? 0) >= severalMembers ? role : '';
  });
};

/** Members who have the same ties and no others, by a key that stays the same for the same data. */
const groupMembers = (
  parties: readonly PartyRow[],
  tiesOf: (id: string) => readonly TieRow[],
): { key: string; members: PartyRow[] }[] =>
  [...collect(parties, ({ id }) => findHomes(id, tiesOf(id)))]
    .filter(([, members]) => members.length > fewMembers)
    .flatMap(([homes, members]) =>
      [...byRole(members, tiesOf)].map(([role, own]) => ({ key: `+${homes} ${role}`, members: own })),
    )
    .filter(({ members }) => members.length > 1);

const groupLabel = (members: readonly PartyRow[], ties: readonly TieRow[], { words }: GraphInput): string => {
  const plural = findLabel(words.labels, 'membership-role', onlyRole(ties) || 'member', { plural: true });
  return words.group(formatQuantity({ value: members.length, qualifier: 'exact' }, words.language), plural ?? '');
};

const edgesOf = (ties: readonly TieRow[], nodeOf: (id: string) => string): GraphEdge[] => {
  const edges = new Map<string, GraphEdge>();
  for (const tie of ties) {
    const [from, to] = [nodeOf(tie.from.id), nodeOf(tie.to.id)];
    if (from === to) continue;
    const id = [from, to].sort().join('|');
    const edge = edges.get(id) ?? { id, from, to, ties: [] };
    edges.set(id, { ...edge, ties: [...edge.ties, tie] });
  }
  return [...edges.values()];
};

const neighborsOf = (id: string, edges: readonly GraphEdge[]): string[] =>
  edges.flatMap(({ from, to }) => {
    if (from === id) return [to];
    return to === id ? [from] : [];
  });

/** Without those who are members and nothing else. */
const withoutMembers = (ties: readonly TieRow[], always: readonly PartyRow[]): TieRow[] => {
  const named = new Set(always.map(({ id }) => id));
  const byParty = tiesByParty(ties);
  return ties.filter(({ from: { id } }) => named.has(id) || findHomes(id, byParty.get(id) ?? []) === undefined);
};

/** A party as a node of its own, with nothing tied to it yet. */
export const nodeOf = ({ id, kind, name, kindLabel }: PartyRow): GraphNode => ({
  id,
  kind,
  label: name.value,
  lang: name.lang,
  kindLabel,
  ties: [],
  neighbors: [],
  members: [],
});

/** The parties to draw, those with the same ties in one box where they are many, and the lines between. */
export const graphNodes = (
  ties: readonly TieRow[],
  /** Parties that are drawn even where nothing is tied to them; the first is where a reader begins. */
  always: readonly PartyRow[],
  choice: MemberChoice,
  input: GraphInput,
): { nodes: GraphNode[]; edges: GraphEdge[] } => {
  const drawn = choice === 'none' ? withoutMembers(ties, always) : ties;
  const byParty = tiesByParty(drawn);
  const tiesOf = (id: string): readonly TieRow[] => byParty.get(id) ?? [];
  const parties = new Map([...always.map((party) => [party.id, party] as const), ...partiesOf(drawn)]);
  const named = new Set(always.map(({ id }) => id));
  const groups = groupMembers(
    [...parties.values()].filter(({ id }) => !named.has(id)),
    tiesOf,
  );
  const groupOf = new Map(groups.flatMap(({ key, members }) => members.map(({ id }) => [id, key] as const)));
  const edges = edgesOf(drawn, (id) => groupOf.get(id) ?? id);
  const single = [...parties.values()].filter(({ id }) => !groupOf.has(id));
  return {
    nodes: [
      ...single.map((party) => ({ ...nodeOf(party), ties: tiesOf(party.id), neighbors: neighborsOf(party.id, edges) })),
      ...groups.map(({ key, members }): GraphNode => {
        const own = members.flatMap(({ id }) => tiesOf(id));
        const label = groupLabel(members, own, input);
        const neighbors = neighborsOf(key, edges);
        return { id: key, kind: 'group', label, lang: undefined, kindLabel: '', ties: own, neighbors, members };
      }),
    ],
    edges,
  };
};
