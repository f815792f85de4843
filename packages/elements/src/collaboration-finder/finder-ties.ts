import { findLabel, formatDate, type AnyRecord, type Bond, type Way } from '@health-networks/core';
import type { FinderInput } from './messages.js';
import { nameOf, shortList, withEnd } from './finder-names.js';
import { fill, type Phrase } from '../base/phrase.js';

/** The names of the first few records. */
export const namesOf = (records: readonly AnyRecord[], input: FinderInput): Phrase =>
  shortList(
    records.map((record) => nameOf(record, input)),
    input,
  );

/** Ties of one sort in words, from the party's side. */
const tiePhrase = (tie: Bond, names: Phrase, input: FinderInput): Phrase => {
  const { kind, until } = tie;
  if (kind !== 'linked' || until === undefined) return withEnd(lastingPhrase(tie, names, input), until, input);
  const date = formatDate(until, input.language);
  return fill((name) => input.words.reasons.linkedUntil(name, date), names);
};

const lastingPhrase = ({ kind, record }: Bond, names: Phrase, input: FinderInput): Phrase => {
  const { labels, reasons } = input.words;
  if (kind === 'answers-for') return fill(reasons.answersFor, names);
  if (kind === 'linked') return fill(reasons.linked, names);
  const role = findLabel(labels, 'membership-role', record.role) ?? record.role;
  return fill(kind === 'includes' ? reasons.includes : reasons.belongsTo, names, [role]);
};

/** A membership says more than a link. */
const byTelling: readonly Bond['kind'][] = ['belongs-to', 'includes', 'answers-for', 'linked'];

/** More sorts of ties than these are counted: a reason is read in one breath, and the facts have them all. */
const mostSorts = 2;

const sortOf = ({ kind, record, until = '' }: Bond): string =>
  `${kind} ${'role' in record ? record.role : ''} ${until}`;

/** Of two ties to the same party one that holds is told before one that ended, then the one that says more. */
export const tiesByParty = (ties: readonly Bond[]): readonly Bond[] => {
  const told = new Map<string, Bond>();
  const rank = ({ kind, until }: Bond): number =>
    (until === undefined ? 0 : byTelling.length) + byTelling.indexOf(kind);
  const sorted = [...ties].sort((a, b) => rank(a) - rank(b));
  for (const tie of sorted) if (!told.has(tie.party.id)) told.set(tie.party.id, tie);
  return [...told.values()];
};

/** Ties in words, one for each other party, those of one sort together. */
export const tiesPhrase = (ties: readonly Bond[], input: FinderInput): Phrase => {
  const groups = new Map<string, Bond[]>();
  for (const tie of tiesByParty(ties)) groups.set(sortOf(tie), [...(groups.get(sortOf(tie)) ?? []), tie]);
  const sorts = [...groups.values()];
  const others = sorts.slice(mostSorts).flat().length;
  const phrases = sorts.slice(0, mostSorts).flatMap((own) => {
    const names = namesOf(
      own.map(({ party }) => party),
      input,
    );
    return own.slice(0, 1).map((tie) => tiePhrase(tie, names, input));
  });
  return shortList(others > 0 ? [...phrases, [input.words.more(others)]] : phrases, input);
};

/** Parties in between that lead to the same ones. */
interface WayGroup {
  bridges: Map<string, Way['bridge']>;
  ends: readonly Way['to'][];
  until: string | undefined;
}

/** The ways that can be told in one breath without joining two that no record joins. */
const wayGroups = (ways: readonly Way[]): WayGroup[] => {
  const byBridge = new Map<string, Way[]>();
  for (const way of ways) {
    const key = `${way.bridge.id} ${way.until ?? ''}`;
    byBridge.set(key, [...(byBridge.get(key) ?? []), way]);
  }
  const groups = new Map<string, WayGroup>();
  for (const own of byBridge.values()) {
    const ends = own.map(({ to }) => to);
    for (const { bridge, until } of own.slice(0, 1)) {
      const key = [until ?? '', ...ends.map(({ id }) => id)].join(' ');
      const group = groups.get(key) ?? { bridges: new Map(), ends, until };
      groups.set(key, group);
      group.bridges.set(bridge.id, bridge);
    }
  }
  return [...groups.values()].sort((a, b) => Number(a.until !== undefined) - Number(b.until !== undefined));
};

/** Ways over third parties in words, pair by pair; those in between that would be too many are counted. */
export const waysPhrase = (ways: readonly Way[], input: FinderInput): Phrase => {
  const groups = wayGroups(ways);
  const named = groups.slice(0, mostSorts);
  const phrases = named.map(({ bridges, ends, until }) => {
    const way = fill(input.words.reasons.connected, namesOf([...bridges.values()], input), namesOf(ends, input));
    return withEnd(way, until, input);
  });
  const told = new Set(named.flatMap(({ bridges }) => [...bridges.keys()]));
  const others = new Set(ways.map(({ bridge }) => bridge.id).filter((id) => !told.has(id))).size;
  return shortList(others > 0 ? [...phrases, [input.words.more(others)]] : phrases, input);
};
