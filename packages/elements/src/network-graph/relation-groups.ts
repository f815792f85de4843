import { capitalize, formatList, type Relation, type RelationEnd } from '@health-networks/core';
import { groupBy } from '../base/groups.js';
import { findTerm, termText } from '../base/text/label.js';
import { asWords, fill, inRow, textOfPhrase, type Phrase } from '../base/text/phrase.js';
import type { GraphNode } from './graph-nodes.js';
import type { GraphInput } from './messages.js';
import { partyRow, relationRow, verbOf, type RelationRow } from './relation-rows.js';

/** The relations of a node with the same meaning: "Founding partners", with the names of the partners. */
export interface RelationGroup {
  readonly title: Phrase;
  /** Facts shared by all of them: "2020–2021". */
  readonly facts: Phrase;
  /** The first relations, with their texts. */
  readonly shown: readonly NamedRelation[];
  /** Number of further relations. */
  readonly more: number;
}

/** A relation with the name that represents it below the title. */
export interface NamedRelation {
  readonly name: RelationRow['from']['name'];
  readonly row: RelationRow;
  /** Facts that distinguish it: title, dates, border. */
  readonly facts: Phrase;
}

/** Maximum number of relations shown in a group; longer lists are hard to read or listen to. */
const maxShown = 8;

/** A relation as seen from a node; created only for shown relations and the first one of each group. */
interface Seen {
  readonly relation: Relation;
  readonly isFrom: boolean;
  /** The end that is named; for a group of parties, the party. */
  readonly named: RelationEnd;
  /** The other end, if the title has to mention it. */
  readonly described: RelationEnd | undefined;
}

const seenFrom = (node: GraphNode, relation: Relation): Seen => {
  const isFrom = node.isFrom(relation);
  const [near, far] = isFrom ? [relation.from, relation.to] : [relation.to, relation.from];
  return node.kind === 'group'
    ? { relation, isFrom, named: near, described: far }
    : { relation, isFrom, named: far, described: undefined };
};

const keyOf = (node: GraphNode, relation: Relation): string => {
  const { kind, record, from, to } = relation;
  const isFrom = node.isFrom(relation);
  const described = node.kind === 'group' ? (isFrom ? to : from).record.id : '';
  return `${isFrom ? '>' : '<'}${kind === 'link' ? record.kind : record.role} ${described}`;
};

/**
 * Returns the phrase from the second end to the first: "is supported by"; undefined if the language has no such phrase.
 */
const inverseOf = (
  { relation: { kind, record }, described }: Seen,
  count: number,
  { messages }: GraphInput,
): Phrase | undefined => {
  if (kind === 'membership' && !described)
    return [asWords(termText(messages, 'membership-role', record.role, { plural: count > 1 }))];
  const inverse = kind === 'link' && findTerm(messages.labels, 'link-kind-inverse', record.kind);
  return inverse ? [asWords(inverse)] : undefined;
};

const titleOf = (seen: Seen, count: number, input: GraphInput): Phrase => {
  const { relation, isFrom, described } = seen;
  const withName = (verb: Phrase, end: RelationEnd): Phrase =>
    fill(input.messages.says, verb, [partyRow(end, input).name]);
  const inverse = isFrom ? undefined : inverseOf(seen, count, input);
  if (!isFrom && !inverse) return withName(verbOf(relation, input), relation.to);
  const verb = inverse ?? verbOf(relation, input);
  return described ? withName(verb, described) : verb;
};

const capitalized = ([first = '', ...rest]: Phrase, language: string): Phrase =>
  typeof first === 'string'
    ? [capitalize(first, language), ...rest]
    : [{ ...first, value: capitalize(first.value, first.lang ?? language) }, ...rest];

const nameRelation = ({ relation, named: end }: Seen, input: GraphInput): NamedRelation => {
  const row = relationRow(relation, input);
  return { name: partyRow(end, input).name, row, facts: inRow([row.title, row.when, row.crossing?.names]) };
};

/** Moves facts shared by all relations to the group. */
const shareFacts = (named: readonly NamedRelation[], isCut: boolean): Pick<RelationGroup, 'facts' | 'shown'> => {
  const [first, ...others] = named;
  const isShared = others.length > 0 && new Set(named.map(({ facts }) => textOfPhrase(facts))).size === 1;
  if (!first || isCut || !isShared) return { facts: [], shown: named };
  return { facts: first.facts, shown: named.map((one) => ({ ...one, facts: [] })) };
};

/** Groups the relations of a node by meaning, in the order of the data. */
export const relationGroups = (node: GraphNode, input: GraphInput): RelationGroup[] => {
  const groups = groupBy(node.relations, (relation) => keyOf(node, relation));
  return [...groups.values()].flatMap((all) => {
    // A single name takes no more space than "1 more".
    const shown = all.length > maxShown + 1 ? all.slice(0, maxShown) : all;
    const seen = shown.map((relation) => seenFrom(node, relation));
    const [first] = seen;
    if (!first) return [];
    const title = capitalized(titleOf(first, all.length, input), input.messages.language);
    const more = all.length - shown.length;
    return [
      {
        title,
        more,
        ...shareFacts(
          seen.map((one) => nameRelation(one, input)),
          more > 0,
        ),
      },
    ];
  });
};

/** Returns the live-region text for a node: "Health Valley: 12 ties. Is a partner of: Oss and Enschede; …". */
export const describeNode = (node: GraphNode, groups: readonly RelationGroup[], input: GraphInput): string => {
  const { count, more, language } = input.messages;
  const text = groups.map(({ title, shown, more: others }) => {
    const names = [...new Set(shown.map(({ name }) => name.value))];
    return `${textOfPhrase(title)}: ${formatList(others > 0 ? [...names, more(others)] : names, language)}`;
  });
  return `${node.label}: ${count(node.relations.length)}. ${text.join('; ')}`;
};
