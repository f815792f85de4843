import {
  findRecord,
  findLabel,
  type AnyRecord,
  type Concept,
  type Link,
  type Reason,
  type Tie,
} from '@health-networks/core';
import { requiredText } from '../base/text.js';
import type { FinderInput } from './collaboration-finder.words.js';
import { nameOf, shortList } from './finder-names.js';
import { fill, type Phrase } from './phrase.js';

const namesOf = (records: readonly AnyRecord[], input: FinderInput): Phrase =>
  shortList(
    records.map((record) => nameOf(record, input)),
    input,
  );

/** One tie in words, from the party's side. */
const tiePhrase = ({ kind, party, record }: Tie, input: FinderInput): Phrase => {
  const { labels, reasons } = input.words;
  const name = nameOf(party, input);
  if (kind === 'answers-for') return fill(reasons.answersFor, name);
  if (kind === 'linked') return fill(reasons.linked, name);
  const role = findLabel(labels, 'membershipRole', record.role) ?? record.role;
  return fill(kind === 'includes' ? reasons.includes : reasons.belongsTo, name, [role]);
};

/** A membership says more than a link: of two ties to the same party, the first in this order is told. */
const byTelling: readonly Tie['kind'][] = ['belongs-to', 'includes', 'answers-for', 'linked'];

/** Ties in words, one for each other party. */
const tiesPhrase = (ties: readonly Tie[], input: FinderInput): Phrase => {
  const sorted = [...ties].sort((a, b) => byTelling.indexOf(b.kind) - byTelling.indexOf(a.kind));
  const byParty = new Map(sorted.map((tie) => [tie.party.id, tie]));
  return shortList(
    [...byParty.values()].reverse().map((tie) => tiePhrase(tie, input)),
    input,
  );
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
