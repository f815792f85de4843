import { findPlace, foldText, capitalize, findRecord, hasEnded, linksOf, membershipsOf } from '@health-networks/core';
import type { AnyRecord, Link, Membership } from '@health-networks/core';
import { label, termText } from '../base/text/label.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import { isCurrent } from '../base/is-current.js';
import { asWords, fill, type Phrase } from '../base/text/phrase.js';
import type { Candidate, ThemeChoice } from './finder-candidates.js';
import type { FinderInput } from './messages.js';

/** Whether a name contains these words in sequence. */
const holdsWords = (name: string, words: string): boolean => ` ${foldText(name)} `.includes(` ${foldText(words)} `);

/** Returns kind and place, unless the name contains them. */
export const aboutOf = ({ party, kind }: Candidate, { index, language, messages }: FinderInput): ShownText[] => {
  const name = requiredText(party.name, language, party.id).value;
  const place = shownText(findPlace(index, party.place ?? '')?.name, language);
  const isSpecific = party.kind !== 'other';
  return [
    ...(isSpecific ? [label(messages, kind === undefined ? 'network-kind' : 'organization-kind', party.kind)] : []),
    ...(place ? [place] : []),
  ].filter(({ value }) => !holdsWords(name, value));
};

/** A sentence that states why a party is among the results, with the supporting records. */
export interface FinderReason {
  phrase: Phrase;
  records: readonly AnyRecord[];
}

const nameOf = (id: string, { index, language }: FinderInput): Phrase => {
  const record = findRecord(index, id)?.record;
  return [record && 'name' in record ? requiredText(record.name, language, id) : id];
};

/** Capitalizes the first word; a name in first position stays as it is. */
const asSentence = ([first, ...rest]: Phrase, language: string): Phrase => {
  if (typeof first === 'string') return [capitalize(first, language), ...rest];
  if (first && 'isWords' in first)
    return [{ ...first, value: capitalize(first.value, first.lang ?? language) }, ...rest];
  return first ? [first, ...rest] : rest;
};

const themeReasons = ({ party }: Candidate, { theme, parties }: ThemeChoice, input: FinderInput): FinderReason[] => {
  const { index, messages } = input;
  const { reasons } = messages;
  const found = parties.get(party.id);
  if (!found) return [];
  const { records } = found;
  const label: Phrase = [requiredText(theme.label, input.language, theme.id)];
  const membershipIn = (program: string): Membership | undefined =>
    membershipsOf(index, party.id).find((one) => one.organization === program && records.includes(one));
  // Whole programs are more informative than their parts.
  const programs = [...found.programs].sort((a, b) => Number(a.partOf !== undefined) - Number(b.partOf !== undefined));
  const [first] = programs;
  if (!first) return [{ phrase: fill(reasons.worksOn, label), records }];
  return programs.map((program) => {
    const name = nameOf(program.id, input);
    const membership = membershipIn(program.id);
    if (membership)
      return { phrase: fill(membership.role === 'lead' ? reasons.leads : reasons.takesPart, name), records };
    if (program === first) return { phrase: fill(reasons.worksOnThrough, label, name), records };
    return { phrase: fill(reasons.runs, name), records: [program] };
  });
};

const linkPhrase = ({ from, kind, to }: Link, partyId: string, input: FinderInput): Phrase => {
  const { messages } = input;
  const link = [asWords(termText(messages, 'link-kind', kind))];
  if (from === partyId) return fill(messages.reasons.links, link, nameOf(to, input));
  return fill(messages.reasons.linksBetween, nameOf(from, input), link, nameOf(to, input));
};

/** Returns the relations to the selected place, except a seat, which is shown below the name. */
const placeReasons = ({ party, places }: Candidate, placeId: string, input: FinderInput): FinderReason[] => {
  const record = places.get(placeId);
  const place = findPlace(input.index, placeId);
  if (!record || !place) return [];
  if ('from' in record) return [{ phrase: linkPhrase(record, party.id, input), records: [record] }];
  const isSeat = record === party && !('represents' in party && party.represents !== undefined) && party.place;
  return isSeat ? [] : [{ phrase: fill(input.messages.reasons.serves, nameOf(placeId, input)), records: [record] }];
};

/** Returns the relations to the network: roles, contacts and links. */
const networkReasons = ({ party, contacts }: Candidate, input: FinderInput): FinderReason[] => {
  const { network, index, messages } = input;
  if (!network || network.id === party.id) return [];
  const own = nameOf(network.id, input);
  // Labels are ordered from the closest relation to the loosest.
  const order = Object.keys(messages.labels['membership-role']);
  const roles = membershipsOf(index, party.id)
    .filter((membership) => membership.organization === network.id && isCurrent(membership))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const links = linksOf(index, party.id).filter((link) => !hasEnded(link) && [link.from, link.to].includes(network.id));
  return [
    ...roles.map((membership) => ({
      phrase: fill(messages.reasons.role, [asWords(termText(messages, 'membership-role', membership.role))], own),
      records: [membership],
    })),
    ...contacts
      .filter(({ about }) => about.includes(network.id))
      .slice(0, 1)
      .map((contact) => ({ phrase: fill(messages.reasons.contactFor, own), records: [contact] })),
    ...links.map((link) => ({ phrase: linkPhrase(link, party.id, input), records: [link] })),
  ];
};

/** Returns why a party matches, the best reason first: the theme, the place, then its relations to the network. */
export const reasonsOf = (
  candidate: Candidate,
  { theme, place }: { theme: ThemeChoice | undefined; place: string },
  input: FinderInput,
): FinderReason[] =>
  [
    ...(theme ? themeReasons(candidate, theme, input) : []),
    ...placeReasons(candidate, place, input),
    ...networkReasons(candidate, input),
  ].map(({ phrase, records }) => ({ phrase: asSentence(phrase, input.language), records }));
