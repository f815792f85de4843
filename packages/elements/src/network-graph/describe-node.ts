import { capitalize, formatList } from '@health-networks/core';
import type { GraphNode } from './graph-nodes.js';
import type { TieRow } from './tie-rows.js';
import type { NetworkGraphWords } from './messages.js';

/** More names than this in a row are not listened to. */
const mostNames = 8;

const listNames = (all: readonly string[], { language, more }: NetworkGraphWords): string => {
  const names = [...new Set(all)];
  const others = names.length - mostNames;
  return formatList(others > 1 ? [...names.slice(0, mostNames), more(others)] : names, language);
};

const collect = (ties: readonly TieRow[], nameOf: (tie: TieRow) => string, keyOf: (tie: TieRow) => string) => {
  const names = new Map<string, string[]>();
  for (const tie of ties) names.set(keyOf(tie), [...(names.get(keyOf(tie)) ?? []), nameOf(tie)]);
  return [...names];
};

/** Where a reader stands, in words: "Health Valley: 12 links. Is a partner of Oss and Enschede; funds …". */
export const describeNode = ({ id, label, ties, members }: GraphNode, words: NetworkGraphWords): string => {
  const isOwn = ({ from }: TieRow): boolean => from.id === id || members.some((member) => member.id === from.id);
  const outgoing = collect(
    ties.filter(isOwn),
    ({ to }) => to.name.value,
    ({ verb }) => verb,
  ).map(([verb, names]) => words.says(verb, listNames(names, words)));
  const incoming = collect(
    ties.filter((tie) => !isOwn(tie)),
    ({ from }) => from.name.value,
    ({ verb, to }) => words.says(verb, to.name.value),
  ).map(([said, names]) => `${listNames(names, words)} – ${said}`);
  const said = capitalize([...outgoing, ...incoming].join('; '), words.language);
  return `${label}: ${words.count(ties.length)}. ${said}`;
};
