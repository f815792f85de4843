import { formatQuantity } from '@health-networks/core';
import { termText } from '../base/text/label.js';
import { asWords, fill, langOf, textOfPhrase, type Phrase } from '../base/text/phrase.js';
import type { ShownText } from '../base/text/text.js';
import type { GraphInput } from './messages.js';
import type { PartyKind, PartyRow, RelationRow } from './relation-rows.js';

/** A node: a party, or several members with the same relations. */
export interface GraphNode {
  id: string;
  kind: PartyKind | 'group';
  /** Label, with its `lang` where it differs from the page's. */
  label: string;
  lang: string | undefined;
  kindLabel: ShownText | undefined;
  relations: readonly RelationRow[];
  /** Ids of adjacent nodes. */
  neighbors: readonly string[];
  /** Members of a group node; empty for a single party. */
  members: readonly PartyRow[];
}

/** All relations between two nodes, drawn as one line. */
export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  relations: readonly RelationRow[];
}

/** Drawing of members: `auto` groups many into collapsible boxes, `all` draws each one, `none` leaves them out. */
export type MemberChoice = 'auto' | 'all' | 'none';

/** More members than this with the same relations are grouped; by role, if at least `severalMembers` share it. */
const fewMembers = 6;
const severalMembers = 3;

const partiesOf = (relations: readonly RelationRow[]): Map<string, PartyRow> =>
  new Map(relations.flatMap(({ from, to }) => [from, to]).map((party) => [party.id, party]));

const relationsByParty = (relations: readonly RelationRow[]): Map<string, RelationRow[]> => {
  const byParty = new Map<string, RelationRow[]>();
  for (const relation of relations) {
    for (const id of new Set([relation.from.id, relation.to.id]))
      byParty.set(id, [...(byParty.get(id) ?? []), relation]);
  }
  return byParty;
};

/** Key of the networks that a party belongs to; undefined if it also has other relations. */
const findHomes = (id: string, relations: readonly RelationRow[]): string | undefined =>
  relations.every(({ kind, from }) => kind === 'membership' && from.id === id)
    ? [...new Set(relations.map(({ to }) => to.id))].sort().join(' ')
    : undefined;

/** The only role of a member; empty if it has several. */
const onlyRole = (relations: readonly RelationRow[]): string => {
  const [role = '', ...others] = new Set(relations.map((relation) => relation.role));
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

/** Groups by role where enough members share one; the others form one group. */
const byRole = (
  members: readonly PartyRow[],
  relationsOf: (id: string) => readonly RelationRow[],
): Map<string, PartyRow[]> => {
  const roles = collect(members, ({ id }) => onlyRole(relationsOf(id)));
  return collect(members, ({ id }) => {
    const role = onlyRole(relationsOf(id));
    return (roles.get(role)?.length ?? 0) >= severalMembers ? role : '';
  });
};

/**
 * Groups members with the same relations. Keys depend on the data only, so that open groups stay open after an update.
 */
const groupMembers = (
  parties: readonly PartyRow[],
  relationsOf: (id: string) => readonly RelationRow[],
): { key: string; members: PartyRow[] }[] =>
  [...collect(parties, ({ id }) => findHomes(id, relationsOf(id)))]
    .filter(([, members]) => members.length > fewMembers)
    .flatMap(([homes, members]) =>
      [...byRole(members, relationsOf)].map(([role, own]) => ({ key: `+${homes} ${role}`, members: own })),
    )
    .filter(({ members }) => members.length > 1);

/** Flattens a phrase for an attribute or SVG label; keeps `lang` only if all words share one language. */
export const asOneText = (phrase: Phrase): ShownText => {
  const [lang, ...others] = new Set(phrase.filter((part) => /\p{L}/u.test(textOfPhrase([part]))).map(langOf));
  return { value: textOfPhrase(phrase), lang: others.length > 0 ? undefined : lang };
};

const groupLabel = (
  members: readonly PartyRow[],
  relations: readonly RelationRow[],
  { messages }: GraphInput,
): ShownText => {
  const role = termText(messages, 'membership-role', onlyRole(relations) || 'member', { plural: true });
  const count = formatQuantity({ value: members.length, qualifier: 'exact' }, messages.language);
  return asOneText(fill(messages.group, [count], [asWords(role)]));
};

const edgesOf = (relations: readonly RelationRow[], nodeOf: (id: string) => string): GraphEdge[] => {
  const edges = new Map<string, GraphEdge>();
  for (const relation of relations) {
    const [from, to] = [nodeOf(relation.from.id), nodeOf(relation.to.id)];
    if (from === to) continue;
    const id = [from, to].sort().join('|');
    const edge = edges.get(id) ?? { id, from, to, relations: [] };
    edges.set(id, { ...edge, relations: [...edge.relations, relation] });
  }
  return [...edges.values()];
};

const neighborsOf = (id: string, edges: readonly GraphEdge[]): string[] =>
  edges.flatMap(({ from, to }) => {
    if (from === id) return [to];
    return to === id ? [from] : [];
  });

/** Drops the relations of parties that are only members. */
const withoutMembers = (relations: readonly RelationRow[], always: readonly PartyRow[]): RelationRow[] => {
  const named = new Set(always.map(({ id }) => id));
  const byParty = relationsByParty(relations);
  return relations.filter(({ from: { id } }) => named.has(id) || findHomes(id, byParty.get(id) ?? []) === undefined);
};

export const nodeOf = ({ id, kind, name, kindLabel }: PartyRow): GraphNode => ({
  id,
  kind,
  label: name.value,
  lang: name.lang,
  kindLabel,
  relations: [],
  neighbors: [],
  members: [],
});

/** The nodes and edges to draw. */
export const graphNodes = (
  relations: readonly RelationRow[],
  /** Parties that are drawn even without relations; the first is the keyboard start node. */
  always: readonly PartyRow[],
  choice: MemberChoice,
  input: GraphInput,
): { nodes: GraphNode[]; edges: GraphEdge[] } => {
  const drawn = choice === 'none' ? withoutMembers(relations, always) : relations;
  const byParty = relationsByParty(drawn);
  const relationsOf = (id: string): readonly RelationRow[] => byParty.get(id) ?? [];
  const parties = new Map([...always.map((party) => [party.id, party] as const), ...partiesOf(drawn)]);
  const named = new Set(always.map(({ id }) => id));
  const groups = groupMembers(
    [...parties.values()].filter(({ id }) => !named.has(id)),
    relationsOf,
  );
  const groupOf = new Map(groups.flatMap(({ key, members }) => members.map(({ id }) => [id, key] as const)));
  const edges = edgesOf(drawn, (id) => groupOf.get(id) ?? id);
  const single = [...parties.values()].filter(({ id }) => !groupOf.has(id));
  return {
    nodes: [
      ...single.map((party) => ({
        ...nodeOf(party),
        relations: relationsOf(party.id),
        neighbors: neighborsOf(party.id, edges),
      })),
      ...groups.map(({ key, members }): GraphNode => {
        const own = members.flatMap(({ id }) => relationsOf(id));
        const { value: label, lang } = groupLabel(members, own, input);
        const neighbors = neighborsOf(key, edges);
        return { id: key, kind: 'group', label, lang, kindLabel: undefined, relations: own, neighbors, members };
      }),
    ],
    edges,
  };
};
