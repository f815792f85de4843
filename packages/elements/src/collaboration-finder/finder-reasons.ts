import {
  findRecord,
  findLabel,
  type AnyRecord,
  type Concept,
  type Link,
  type Reason,
  type Bond,
} from '@health-networks/core';
import { requiredText } from '../base/text.js';
import type { FinderInput } from './collaboration-finder.words.js';
import { nameOf, shortList } from './finder-names.js';
import { fill, type Phrase } from '../base/phrase.js';

const namesOf = (records: readonly AnyRecord[], input: FinderInput): Phrase =>
  shortList(
    records.map((record) => nameOf(record, input)),
    input,
  );

/** Ties of one sort in words, from the party's side. */
const tiePhrase = ({ kind, record }: Bond, names: Phrase, input: FinderInput): Phrase => {
  const { labels, reasons } = input.words;
  if (kind === 'answers-for') return fill(reasons.answersFor, names);
  if (kind === 'linked') return fill(reasons.linked, names);
  const role = findLabel(labels, 'membershipRole', record.role) ?? record.role;
  return fill(kind === 'includes' ? reasons.includes : reasons.belongsTo, names, [role]);
};

/** A membership says more than a link: of two ties to the same party, the first in this order is told. */
const byTelling: readonly Bond['kind'][] = ['belongs-to', 'includes', 'answers-for', 'linked'];

/** More sorts of ties than these are counted: a reason is read in one breath, and the facts have them all. */
const mostSorts = 2;

const sortOf = ({ kind, record }: Bond): string => `${kind} ${'role' in record ? record.role : ''}`;

/** Ties in words, one for each other party, those of one sort together. */
const tiesPhrase = (ties: readonly Bond[], input: FinderInput): Phrase => {
  const told = new Map<string, Bond>();
  const sorted = [...ties].sort((a, b) => byTelling.indexOf(a.kind) - byTelling.indexOf(b.kind));
  for (const tie of sorted) if (!told.has(tie.party.id)) told.set(tie.party.id, tie);
  const groups = new Map<string, Bond[]>();
  for (const tie of told.values()) groups.set(sortOf(tie), [...(groups.get(sortOf(tie)) ?? []), tie]);
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

const linkPhrase = ({ from, to, kind }: Link, partyId: string, input: FinderInput): Phrase => {
  const { labels, reasons } = input.words;
  const [actor, place] = [from, to].map((id) => {
    const record = findRecord(input.index, id)?.record;
    return record ? nameOf(record, input) : [id];
  });
  const link = [findLabel(labels, 'linkKind', kind) ?? kind];
  if (from === partyId) return fill(reasons.linkedToPlace, link, place ?? [to]);
  return fill(reasons.linkedToPlaceBy, actor ?? [from], link, place ?? [to]);
};

const kindPhrases = (reason: Reason & { kind: 'includes-kind' }, input: FinderInput): Phrase[] => {
  const { language, words } = input;
  const { ties, coverages, organizationKind } = reason;
  const kind = [findLabel(words.labels, 'organizationKind', organizationKind, { plural: true }) ?? organizationKind];
  const members = new Map(ties.map(({ party }) => [party.id, party]));
  const covered = coverages.map(({ statement, id }) => requiredText(statement, language, id));
  return [
    ...covered.map((statement) => fill(words.reasons.covers, [statement])),
    ...(members.size > 0 ? [fill(words.reasons.includesKind, kind, namesOf([...members.values()], input))] : []),
  ];
};

const themePhrase = (reason: Extract<Reason, { theme: Concept }>, input: FinderInput): Phrase => {
  const { reasons } = input.words;
  const theme = nameOf(reason.theme, input);
  switch (reason.kind) {
    case 'works-on':
      return reason.programs.length > 0
        ? fill(reasons.worksOnThrough, theme, namesOf(reason.programs, input))
        : fill(reasons.worksOn, theme);
    case 'tied-to-theme':
      return fill(reasons.onTheme, tiesPhrase(reason.ties, input), theme);
    case 'named-with-theme':
      return fill(reasons.namedWith, theme);
    case 'bridged-to-theme': {
      const way = fill(reasons.connected, namesOf(reason.bridges, input), namesOf(reason.to, input));
      return fill(reasons.onTheme, way, theme);
    }
  }
};

const placePhrases = (reason: Reason, partyId: string, input: FinderInput): Phrase[] => {
  const { reasons } = input.words;
  switch (reason.kind) {
    case 'seated':
      return [fill(reasons.seat, nameOf(reason.place, input))];
    case 'serves':
      return [fill(reasons.serves, nameOf(reason.place, input))];
    case 'linked-to-place':
      return reason.links.map((link) => linkPhrase(link, partyId, input));
    case 'tied-to-place':
      return [fill(reasons.inPlace, tiesPhrase(reason.ties, input), nameOf(reason.place, input))];
    default:
      return [];
  }
};

/** A reason in words, each phrase standing for itself; none for what is shown otherwise. */
export const reasonPhrases = (
  reason: Reason,
  partyId: string,
  input: FinderInput,
  asker: AnyRecord | undefined,
): Phrase[] => {
  const { labels, reasons } = input.words;
  if ('theme' in reason) return [themePhrase(reason, input)];
  switch (reason.kind) {
    case 'is-kind':
      return [[findLabel(labels, 'organizationKind', reason.organizationKind) ?? reason.organizationKind]];
    case 'includes-kind':
      return kindPhrases(reason, input);
    case 'tied-to-asker':
      return [tiesPhrase(reason.ties, input)];
    case 'bridged-to-asker':
      return asker ? [fill(reasons.connected, namesOf(reason.bridges, input), nameOf(asker, input))] : [];
    default:
      return placePhrases(reason, partyId, input);
  }
};
