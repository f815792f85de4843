import {
  compareNames,
  findParty,
  findPerson,
  formatPersonName,
  type AnyRecord,
  type ContactPoint,
  type Telephone,
} from '@health-networks/core';
import { contactTopic } from '../base/text/contact-topic.js';
import { currentPost } from '../base/current-post.js';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import {
  candidatesIn,
  themesAmong,
  themesWorthChoosing,
  type Candidate,
  type ThemeChoice,
} from './finder-candidates.js';
import { aboutOf, reasonsOf, type FinderReason } from './finder-reasons.js';
import {
  minChoices,
  finderFields,
  optionsOf,
  setsOf,
  type FinderChoice,
  type FinderField,
  type FinderOption,
  type FinderQuestion,
  type FinderSets,
} from './finder-fields.js';
import { createSearch, themeNamed } from './finder-search.js';
import type { FinderInput } from './messages.js';

/** A contact of a party. */
export interface FinderContact {
  id: string;
  name: ShownText;
  /** Position and organization, without what the row already shows. */
  about: readonly ShownText[];
  /** Topic of the contact: as stated in the data, or else the network or program it is a contact for. */
  topic: ShownText | undefined;
  email: string | undefined;
  telephone: Telephone | undefined;
  url: string | undefined;
  record: ContactPoint;
}

/** One result. */
export interface FinderRow {
  id: string;
  name: ShownText;
  /** Kind, and place unless it has the same name. */
  about: readonly ShownText[];
  /** Why it matches; undefined if the reader has not searched or filtered. */
  reason: FinderReason | undefined;
  contacts: readonly FinderContact[];
  url: string | undefined;
}

/** The fields with their options, and the results. */
export interface FinderView {
  /** Undefined if there is too little to search. */
  query: string | undefined;
  options: Readonly<Record<FinderField, readonly FinderOption[]>>;
  /** The selection without ids that are not among the options, such as those in an outdated link. */
  choice: FinderChoice;
  withContact: readonly FinderRow[];
  withoutContact: readonly FinderRow[];
  /** The network with its own contacts, if no result has a contact. */
  instead: FinderRow | undefined;
  /** Number of contacts shown. */
  contacts: number;
  /** Whether there are so few contacts that the filters can stay folded. */
  isSmall: boolean;
  /** Number of results, with and without a contact. */
  count: number;
  /** Whether nothing is selected and the only result is the network, which has no contact either. */
  isEmpty: boolean;
  evidence: Evidence;
}

/** With fewer contacts, all are visible at once, so the filters are folded. */
const minResultsToFilter = 8;

const contactOf = (record: ContactPoint, partyId: string, input: FinderInput): FinderContact => {
  const { index, language } = input;
  const { id, email, telephone, url } = record;
  const person = findPerson(index, record.person ?? '');
  const at = record.organization ?? '';
  const organization = findParty(index, at)?.record;
  const where = organization && requiredText(organization.name, language, organization.id);
  const post = person && currentPost(index, person.id, at);
  const name = person
    ? { value: formatPersonName(person), lang: undefined }
    : (where ?? { value: id, lang: undefined });
  const about = [shownText(post?.title, language), person && at !== partyId ? where : undefined].filter(
    (text) => text !== undefined,
  );
  return { id, name, about, topic: contactTopic(record, input), email, telephone, url, record };
};

const canBeReached = ({ email, telephone, url }: ContactPoint): boolean => (email ?? telephone ?? url) !== undefined;

const reachableFirst = (contacts: readonly ContactPoint[]): ContactPoint[] =>
  [...contacts].sort((a, b) => Number(canBeReached(b)) - Number(canBeReached(a)));

/** The reader's search, in the form that rows need. */
interface Requested {
  theme: ThemeChoice | undefined;
  place: string;
  isRequested: boolean;
}

const rowOf = (candidate: Candidate, requested: Requested, input: FinderInput): FinderRow => {
  const { party, contacts } = candidate;
  const hasTie = contacts.length > 0;
  return {
    id: party.id,
    name: requiredText(party.name, input.language, party.id),
    about: aboutOf(candidate, input),
    reason: requested.isRequested
      ? reasonsOf(candidate, requested, hasTie ? input : { ...input, network: undefined })[0]
      : undefined,
    contacts: reachableFirst(contacts).map((contact) => contactOf(contact, party.id, input)),
    url: party.url,
  };
};

/** Sorts reachable candidates and the network first, then leads of the theme, then by name. */
const sorted = (found: readonly Candidate[], { theme }: Requested, { language, network }: FinderInput): Candidate[] => {
  const compare = compareNames(language);
  const rank = ({ contacts, party }: Candidate): number =>
    contacts.some(canBeReached) || (contacts.length === 0 && party.id === network?.id) ? 0 : 1;
  const leads = ({ party }: Candidate): number =>
    theme?.parties.get(party.id)?.records.some((record) => 'role' in record && record.role === 'lead') ? 0 : 1;
  const nameOf = ({ party }: Candidate): string => requiredText(party.name, language, party.id).value;
  return [...found].sort((a, b) => rank(a) - rank(b) || leads(a) - leads(b) || compare(nameOf(a), nameOf(b)));
};

/**
 * Removes the contacts of the network that other results show, and the network itself if none is left, so that each
 * contact is one result.
 */
const withoutTwice = (found: readonly Candidate[], networkId: string | undefined): Candidate[] => {
  const ids = new Set(found.map(({ party }) => party.id));
  return found.flatMap((candidate) => {
    const { party, contacts } = candidate;
    if (party.id !== networkId || contacts.length === 0) return candidate;
    const own = contacts.filter(({ organization = '' }) => organization === networkId || !ids.has(organization));
    return own.length > 0 ? { ...candidate, contacts: own } : [];
  });
};

const evidenceIn = (rows: readonly FinderRow[], { index, messages }: FinderInput): Evidence =>
  evidenceOf(
    index,
    rows.flatMap(({ id, reason, contacts }): AnyRecord[] => [
      ...(reason?.records ?? []),
      ...contacts.map(({ record }) => record),
      ...[findParty(index, id)?.record].filter((record) => record !== undefined),
    ]),
    messages,
  );

/** Returns the candidates that match a selection, and the options with the number of results of each. */
const choicesOf = (
  question: FinderChoice,
  candidates: readonly Candidate[],
  sets: FinderSets,
  networkId: string | undefined,
) => {
  const known = (field: FinderField): string => (sets[field].has(question[field]) ? question[field] : '');
  const choice: FinderChoice = { theme: known('theme'), place: known('place'), kind: known('kind') };
  const fits = ({ party }: Candidate, wanted: FinderChoice): boolean =>
    finderFields.every((field) => wanted[field] === '' || sets[field].get(wanted[field])?.has(party.id));
  const others = (field: FinderField): Candidate[] =>
    candidates.filter((candidate) => fits(candidate, { ...choice, [field]: '' }));
  return {
    choice,
    found: withoutTwice(
      candidates.filter((candidate) => fits(candidate, choice)),
      networkId,
    ),
    counterFor: (field: FinderField) => {
      const left = others(field);
      return (value: string): number =>
        withoutTwice(
          left.filter(({ party }) => sets[field].get(value)?.has(party.id)),
          networkId,
        ).length;
    },
  };
};

/** Returns the network with its own contacts; undefined if it has none. */
const hostRow = (candidates: readonly Candidate[], input: FinderInput): FinderRow | undefined => {
  const host = candidates.find(({ party, contacts }) => party.id === input.network?.id && contacts.length > 0);
  return host && rowOf(host, { theme: undefined, place: '', isRequested: false }, input);
};

/** Whether the only result is the network, which has no contact either. */
const leadsNowhere = (rows: readonly FinderRow[], networkId: string | undefined): boolean =>
  rows.every(({ id, contacts, url }) => id === networkId && contacts.length === 0 && url === undefined);

/** Returns the results for a search, those with a contact first. */
export type Finder = (question: FinderQuestion) => FinderView;

/** Collects all candidates except `from`, once for all searches, and returns the search function. */
export const createFinder = (input: FinderInput, from: string): Finder => {
  const { index, network } = input;
  const all = candidatesIn(index, network, from);
  const everyTheme = themesAmong(index, all);
  const search = createSearch(all, everyTheme, input);
  return (question) => {
    const themes = themesWorthChoosing(index, everyTheme, network, question.theme);
    const isSearchable = all.length >= minChoices;
    const query = isSearchable ? question.query.trim() : '';
    const candidates = search(query);
    const sets = setsOf(all, themes);
    const { choice, found, counterFor } = choicesOf(question, candidates, sets, network?.id);
    const chosen = themes.find(({ theme }) => theme.id === choice.theme);
    const isRequested = finderFields.some((field) => choice[field] !== '') || query !== '';
    const requested = { theme: chosen ?? themeNamed(query, everyTheme), place: choice.place, isRequested };
    const rows = sorted(found, requested, input).map((candidate) => rowOf(candidate, requested, input));
    const withContact = rows.filter(({ contacts }) => contacts.length > 0);
    const instead = withContact.length === 0 ? hostRow(all, input) : undefined;
    const optionsIn = (field: FinderField): FinderOption[] =>
      optionsOf(field, { sets, themes, countWith: counterFor(field) }, choice[field], input);
    return {
      query: isSearchable ? question.query : undefined,
      options: { theme: optionsIn('theme'), place: optionsIn('place'), kind: optionsIn('kind') },
      choice,
      withContact,
      withoutContact: rows.filter(({ contacts }) => contacts.length === 0),
      instead,
      isSmall: all.filter(({ contacts }) => contacts.length > 0).length < minResultsToFilter,
      contacts: withContact.reduce((sum, { contacts }) => sum + contacts.length, 0),
      count: rows.length,
      isEmpty: !isRequested && leadsNowhere(rows, network?.id),
      evidence: evidenceIn(instead ? [...rows, instead] : rows, input),
    };
  };
};
