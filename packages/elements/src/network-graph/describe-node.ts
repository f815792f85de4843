import { capitalize, formatList } from '@health-networks/core';
import { textOfPhrase } from '../base/text/phrase.js';
import type { GraphNode } from './graph-nodes.js';
import type { RelationRow } from './relation-rows.js';
import type { NetworkGraphMessages } from './messages.js';

/** Longer lists are cut with a count: too long to listen to in a screen reader. */
const mostNames = 8;

const listNames = (all: readonly string[], { language, more }: NetworkGraphMessages): string => {
  const names = [...new Set(all)];
  const others = names.length - mostNames;
  return formatList(others > 1 ? [...names.slice(0, mostNames), more(others)] : names, language);
};

const collect = (
  relations: readonly RelationRow[],
  nameOf: (relation: RelationRow) => string,
  keyOf: (relation: RelationRow) => string,
) => {
  const names = new Map<string, string[]>();
  for (const relation of relations)
    names.set(keyOf(relation), [...(names.get(keyOf(relation)) ?? []), nameOf(relation)]);
  return [...names];
};

/** Live-region text for the current node: "Health Valley: 12 links. Is a partner of Oss and Enschede; funds …". */
export const describeNode = ({ id, label, relations, members }: GraphNode, messages: NetworkGraphMessages): string => {
  const isOwn = ({ from }: RelationRow): boolean => from.id === id || members.some((member) => member.id === from.id);
  const outgoing = collect(
    relations.filter(isOwn),
    ({ to }) => to.name.value,
    ({ verb }) => textOfPhrase(verb),
  ).map(([verb, names]) => messages.says(verb, listNames(names, messages)));
  const incoming = collect(
    relations.filter((relation) => !isOwn(relation)),
    ({ from }) => from.name.value,
    ({ verb, to }) => messages.says(textOfPhrase(verb), to.name.value),
  ).map(([said, names]) => `${listNames(names, messages)} – ${said}`);
  const said = capitalize([...outgoing, ...incoming].join('; '), messages.language);
  return `${label}: ${messages.count(relations.length)}. ${said}`;
};
