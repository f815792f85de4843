import { formatDate, type AnyRecord, type PartyRelation, type RelationPath } from '@health-networks/core';
import type { FinderInput } from './messages.js';
import { nameOf, shortList, withEnd } from './finder-names.js';
import { termText } from '../base/text/label.js';
import { asWords, fill, type Phrase } from '../base/text/phrase.js';

export const namesOf = (records: readonly AnyRecord[], input: FinderInput): Phrase =>
  shortList(
    records.map((record) => nameOf(record, input)),
    input,
  );

/** Relations of one kind and role as text, from the party's point of view. */
const relationPhrase = (relation: PartyRelation, names: Phrase, input: FinderInput): Phrase => {
  const { kind, until } = relation;
  if (kind !== 'linked' || until === undefined) return withEnd(lastingPhrase(relation, names, input), until, input);
  const date = formatDate(until, input.language);
  return fill((name) => input.messages.reasons.linkedUntil(name, date), names);
};

const lastingPhrase = ({ kind, record }: PartyRelation, names: Phrase, input: FinderInput): Phrase => {
  const { reasons } = input.messages;
  if (kind === 'answers-for') return fill(reasons.answersFor, names);
  if (kind === 'linked') return fill(reasons.linked, names);
  const role = asWords(termText(input.messages, 'membership-role', record.role));
  return fill(kind === 'includes' ? reasons.includes : reasons.belongsTo, names, [role]);
};

/** Most specific first. */
const byTelling: readonly PartyRelation['kind'][] = ['belongs-to', 'includes', 'answers-for', 'linked'];

/** Further groups of relations are only counted, to keep a reason short; the list of facts has all. */
const mostSorts = 2;

const sortOf = ({ kind, record, until = '' }: PartyRelation): string =>
  `${kind} ${'role' in record ? record.role : ''} ${until}`;

/** Keeps one relation per party: a current one rather than an ended one, then the more specific one. */
export const relationsByParty = (relations: readonly PartyRelation[]): readonly PartyRelation[] => {
  const told = new Map<string, PartyRelation>();
  const rank = ({ kind, until }: PartyRelation): number =>
    (until === undefined ? 0 : byTelling.length) + byTelling.indexOf(kind);
  const sorted = [...relations].sort((a, b) => rank(a) - rank(b));
  for (const relation of sorted) if (!told.has(relation.party.id)) told.set(relation.party.id, relation);
  return [...told.values()];
};

/** Relations as text, one per party, grouped by kind and role. */
export const relationsPhrase = (relations: readonly PartyRelation[], input: FinderInput): Phrase => {
  const groups = new Map<string, PartyRelation[]>();
  for (const relation of relationsByParty(relations))
    groups.set(sortOf(relation), [...(groups.get(sortOf(relation)) ?? []), relation]);
  const sorts = [...groups.values()];
  const others = sorts.slice(mostSorts).flat().length;
  const phrases = sorts.slice(0, mostSorts).flatMap((own) => {
    const names = namesOf(
      own.map(({ party }) => party),
      input,
    );
    return own.slice(0, 1).map((relation) => relationPhrase(relation, names, input));
  });
  return shortList(others > 0 ? [...phrases, fill(() => input.messages.more(others))] : phrases, input);
};

/** Intermediaries with the same end points. */
interface PathGroup {
  between: Map<string, RelationPath['via']>;
  ends: readonly RelationPath['to'][];
  until: string | undefined;
}

/**
 * Groups paths whose intermediaries have the same end points, so that a sentence states no combination that the data
 * lack.
 */
const pathGroups = (paths: readonly RelationPath[]): PathGroup[] => {
  const byMiddle = new Map<string, RelationPath[]>();
  for (const path of paths) {
    const key = `${path.via.id} ${path.until ?? ''}`;
    byMiddle.set(key, [...(byMiddle.get(key) ?? []), path]);
  }
  const groups = new Map<string, PathGroup>();
  for (const own of byMiddle.values()) {
    const ends = own.map(({ to }) => to);
    for (const { via, until } of own.slice(0, 1)) {
      const key = [until ?? '', ...ends.map(({ id }) => id)].join(' ');
      const group = groups.get(key) ?? { between: new Map(), ends, until };
      groups.set(key, group);
      group.between.set(via.id, via);
    }
  }
  return [...groups.values()].sort((a, b) => Number(a.until !== undefined) - Number(b.until !== undefined));
};

/** Paths over third parties as text; intermediaries beyond the limit are counted. */
export const pathsPhrase = (paths: readonly RelationPath[], input: FinderInput): Phrase => {
  const groups = pathGroups(paths);
  const named = groups.slice(0, mostSorts);
  const phrases = named.map(({ between, ends, until }) => {
    const path = fill(input.messages.reasons.connected, namesOf([...between.values()], input), namesOf(ends, input));
    return withEnd(path, until, input);
  });
  const told = new Set(named.flatMap(({ between }) => [...between.keys()]));
  const others = new Set(paths.map(({ via }) => via.id).filter((id) => !told.has(id))).size;
  return shortList(others > 0 ? [...phrases, fill(() => input.messages.more(others))] : phrases, input);
};
