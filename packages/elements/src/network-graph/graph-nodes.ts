import { formatQuantity, type Relation, type RelationEnd } from '@health-networks/core';
import { label, termText } from '../base/text/label.js';
import { asWords, fill, langOf, textOfPhrase, type Phrase } from '../base/text/phrase.js';
import { messageText, type ShownText } from '../base/text/text.js';
import type { Bundle } from './bundle-parties.js';
import type { StructureNode } from './graph-structure.js';
import type { GraphInput } from './messages.js';
import { partyRow, type PartyKind } from './relation-rows.js';

/** A node with its texts: a party, or several parties with the same relations. */
export interface GraphNode {
  id: string;
  kind: PartyKind | 'group';
  /** Whether the node is the network that the picture is about. */
  isHub: boolean;
  /** Label, with its `lang` if it differs from the page's. */
  label: string;
  lang: string | undefined;
  kindLabel: ShownText | undefined;
  /** Website. */
  url: string | undefined;
  /** The kind, shown below the label; undefined if the box already indicates it. */
  caption: ShownText | undefined;
  relations: readonly Relation[];
  /** Whether the node is, or contains, the first end of a relation. */
  isFrom: (relation: Relation) => boolean;
  /** Ids of adjacent nodes. */
  neighbors: readonly string[];
  /** Parties of a group node that are drawn when it is open; empty for a single party. */
  members: readonly GraphNode[];
  /** Number of parties of a group node. */
  size: number;
}

/** Flattens a phrase for an attribute or SVG label; keeps `lang` only if all words share one language. */
export const asOneText = (phrase: Phrase): ShownText => {
  const [lang, ...others] = new Set(phrase.filter((part) => /\p{L}/u.test(textOfPhrase([part]))).map(langOf));
  return { value: textOfPhrase(phrase), lang: others.length > 0 ? undefined : lang };
};

/** Formats a count as a caption of a picture shows it. */
export const formatCount = (value: number, language: string): string =>
  formatQuantity({ value, qualifier: 'exact' }, language);

const bundleLabel = ({ parties, role, isOfMembers, isMore, isRest }: Bundle, { messages }: GraphInput): ShownText => {
  if (isMore) return messageText(messages, messages.more(parties.length));
  const plural = { plural: true };
  const name =
    isOfMembers && isRest !== true
      ? termText(messages, 'membership-role', role || 'member', plural)
      : termText(messages, 'collection', parties[0]?.collection ?? 'organizations', plural);
  return asOneText(fill(messages.group, [formatCount(parties.length, messages.language)], [asWords(name)]));
};

/**
 * Kinds that are recognizable by their box, which needs no caption: organizations are the default, persons have rounded
 * boxes, networks filled ones.
 */
const plainKinds: ReadonlySet<PartyKind> = new Set(['organizations', 'networks', 'persons']);

const partyNode = (
  end: RelationEnd,
  relations: readonly Relation[],
  neighbors: readonly string[],
  input: GraphInput,
): GraphNode => {
  const { id, kind, name, kindLabel, url } = partyRow(end, input);
  const caption = plainKinds.has(kind) ? undefined : label(input.messages, 'collection', kind);
  return {
    ...{
      id,
      kind,
      isHub: id === input.network?.id,
      label: name.value,
      lang: name.lang,
      kindLabel,
      caption,
      relations,
      neighbors,
    },
    ...{ url, isFrom: ({ from }) => from.record.id === id, members: [], size: 0 },
  };
};

/** Returns the relations of the first parties of a bundle, by party, in the order of the parties. */
const relationsByMember = ({ parties, relations, posts }: Bundle, maxMembers: number): Map<string, Relation[]> => {
  const own = new Map(parties.slice(0, maxMembers).map(({ record }): [string, Relation[]] => [record.id, []]));
  for (const relation of relations) {
    const known = [relation.from, relation.to].flatMap(({ record }) => {
      const list = own.get(record.id);
      return list ? [list] : [];
    });
    if (known.length === 0) break;
    for (const list of known) list.push(relation);
  }
  for (const post of posts) own.get(post.to.record.id)?.push(post);
  return own;
};

/** Creates a group node, with as many of its parties as are drawn when it is open. */
const bundleNode = (
  { id, neighbors }: StructureNode,
  bundle: Bundle,
  maxMembers: number,
  input: GraphInput,
): GraphNode => {
  const { value, lang } = bundleLabel(bundle, input);
  const own = relationsByMember(bundle, maxMembers);
  const ids = new Set(bundle.parties.map(({ record }) => record.id));
  const members = bundle.parties.slice(0, maxMembers).map((end) => {
    const { id: party } = end.record;
    return { ...partyNode(end, own.get(party) ?? [], [id], input), caption: undefined };
  });
  return {
    ...{
      id,
      kind: 'group',
      isHub: false,
      label: value,
      lang,
      kindLabel: undefined,
      url: undefined,
      caption: undefined,
    },
    ...{ relations: bundle.relations, neighbors, members, size: bundle.parties.length },
    isFrom: ({ from }) => ids.has(from.record.id),
  };
};

/** Creates a node with its texts; `maxMembers` parties of a group are drawn when it is open. */
export const graphNode = (node: StructureNode, maxMembers: number, input: GraphInput): GraphNode[] => {
  if (node.bundle) return [bundleNode(node, node.bundle, maxMembers, input)];
  return node.end ? [partyNode(node.end, node.relations, node.neighbors, input)] : [];
};
