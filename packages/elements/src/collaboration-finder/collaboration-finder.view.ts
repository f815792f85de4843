import {
  compareNames,
  findParty,
  findPerson,
  findPlace,
  formatPersonName,
  type AnyRecord,
  type ContactPoint,
  type Telephone,
} from '@health-networks/core';
import { currentPost } from '../base/current-post.js';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import { label } from '../base/text/label.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import { candidatesIn, themesWorthChoosing, type Candidate, type ThemeChoice } from './finder-candidates.js';
import {
  finderFields,
  optionsOf,
  setsOf,
  type FinderChoice,
  type FinderField,
  type FinderOption,
} from './finder-fields.js';
import { reasonsOf, type FinderReason } from './finder-reasons.js';
import type { FinderInput } from './messages.js';

/** Whom to turn to at a party. */
export interface FinderContact {
  id: string;
  name: ShownText;
  /** Post, organization and topic, without what the row already shows. */
  about: readonly ShownText[];
  email: string | undefined;
  telephone: Telephone | undefined;
  url: string | undefined;
  record: ContactPoint;
}

/** One result. */
export interface FinderRow {
  id: string;
  name: ShownText;
  /** Kind and place. */
  about: readonly ShownText[];
  /** Best first; of results without contact only those that concern the choice. */
  reasons: readonly FinderReason[];
  contacts: readonly FinderContact[];
  url: string | undefined;
}

/** The fields with their options, and the results. */
export interface FinderView {
  options: Readonly<Record<FinderField, readonly FinderOption[]>>;
  /** The choice without ids that are not among the options, such as those in an outdated link. */
  choice: FinderChoice;
  withContact: readonly FinderRow[];
  withoutContact: readonly FinderRow[];
  /** The network with its contacts, where no result has any. */
  instead: FinderRow | undefined;
  count: number;
  /** Nothing is chosen, and there is nobody but the network, which cannot be reached either. */
  isEmpty: boolean;
  evidence: Evidence;
}

const contactOf = (record: ContactPoint, partyId: string, { index, language }: FinderInput): FinderContact => {
  const { id, email, telephone, url } = record;
  const person = findPerson(index, record.person ?? '');
  const at = record.organization ?? '';
  const organization = findParty(index, at)?.record;
  const where = organization && requiredText(organization.name, language, organization.id);
  const post = person && currentPost(index, person.id, at);
  const name = person
    ? { value: formatPersonName(person), lang: undefined }
    : (where ?? { value: id, lang: undefined });
  const about = [
    shownText(post?.title, language),
    person && at !== partyId ? where : undefined,
    shownText(record.topic, language),
  ];
  return { id, name, about: about.filter((text) => text !== undefined), email, telephone, url, record };
};

const aboutOf = ({ party, kind }: Candidate, { index, language, messages }: FinderInput): ShownText[] => {
  const place = shownText(findPlace(index, party.place ?? '')?.name, language);
  const isTelling = party.kind !== 'other';
  return [
    ...(isTelling ? [label(messages, kind === undefined ? 'network-kind' : 'organization-kind', party.kind)] : []),
    ...(place ? [place] : []),
  ];
};

const canBeReached = ({ email, telephone, url }: ContactPoint): boolean => (email ?? telephone ?? url) !== undefined;

const reachableFirst = (contacts: readonly ContactPoint[]): ContactPoint[] =>
  [...contacts].sort((a, b) => Number(canBeReached(b)) - Number(canBeReached(a)));

/** What has been asked, as the rows need it. */
interface Asked {
  theme: ThemeChoice | undefined;
  place: string;
}

const rowOf = (candidate: Candidate, asked: Asked, input: FinderInput): FinderRow => {
  const { party, contacts } = candidate;
  const isForNetwork = contacts.length > 0;
  return {
    id: party.id,
    name: requiredText(party.name, input.language, party.id),
    about: aboutOf(candidate, input),
    reasons: reasonsOf(candidate, asked, isForNetwork ? input : { ...input, network: undefined }),
    contacts: reachableFirst(contacts).map((contact) => contactOf(contact, party.id, input)),
    url: party.url,
  };
};

/** Those whom a reader can reach first, then those who lead in the theme, then by name; before the others the network. */
const sorted = (found: readonly Candidate[], { theme }: Asked, { language, network }: FinderInput): Candidate[] => {
  const compare = compareNames(language);
  const rank = ({ contacts, party }: Candidate): number =>
    contacts.some(canBeReached) || (contacts.length === 0 && party.id === network?.id) ? 0 : 1;
  const leads = ({ party }: Candidate): number =>
    theme?.parties.get(party.id)?.records.some((record) => 'role' in record && record.role === 'lead') ? 0 : 1;
  const nameOf = ({ party }: Candidate): string => requiredText(party.name, language, party.id).value;
  return [...found].sort((a, b) => rank(a) - rank(b) || leads(a) - leads(b) || compare(nameOf(a), nameOf(b)));
};

/**
 * Leaves out the contacts of the network that other results show, and the network itself where none is left: one
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
    rows.flatMap(({ id, reasons, contacts }): AnyRecord[] => [
      ...reasons.flatMap(({ records }) => records),
      ...contacts.map(({ record }) => record),
      ...[findParty(index, id)?.record].filter((record) => record !== undefined),
    ]),
    messages,
  );

/** The choices of the reader with the results, those with a contact first. */
export const collaborationFinderView = (asked: FinderChoice, from: string, input: FinderInput): FinderView => {
  const { index, network } = input;
  const candidates = candidatesIn(index, network, from);
  const themes = themesWorthChoosing(index, candidates, network, asked.theme);
  const sets = setsOf(candidates, themes);
  const known = (field: FinderField): string => (sets[field].has(asked[field]) ? asked[field] : '');
  const choice = { theme: known('theme'), place: known('place'), kind: known('kind') };
  const fits = ({ party }: Candidate, wanted: FinderChoice): boolean =>
    finderFields.every((field) => wanted[field] === '' || sets[field].get(wanted[field])?.has(party.id));
  const findAll = (wanted: FinderChoice): Candidate[] =>
    withoutTwice(
      candidates.filter((candidate) => fits(candidate, wanted)),
      network?.id,
    );
  const optionsIn = (field: FinderField): FinderOption[] => {
    const others = candidates.filter((candidate) => fits(candidate, { ...choice, [field]: '' }));
    const countWith = (value: string): number =>
      withoutTwice(
        others.filter(({ party }) => sets[field].get(value)?.has(party.id)),
        network?.id,
      ).length;
    return optionsOf(field, { sets, themes, countWith }, choice[field], input);
  };
  const now = { theme: themes.find(({ theme }) => theme.id === choice.theme), place: choice.place };
  const found = sorted(findAll(choice), now, input);
  const rows = found.map((candidate) => rowOf(candidate, now, input));
  const withContact = rows.filter(({ contacts }) => contacts.length > 0);
  const host = candidates.find(({ party }) => party.id === network?.id);
  const instead =
    withContact.length === 0 && host && host.contacts.length > 0
      ? rowOf(host, { theme: undefined, place: '' }, input)
      : undefined;
  return {
    options: { theme: optionsIn('theme'), place: optionsIn('place'), kind: optionsIn('kind') },
    choice,
    withContact,
    withoutContact: rows.filter(({ contacts }) => contacts.length === 0),
    instead,
    count: rows.length,
    isEmpty:
      finderFields.every((field) => choice[field] === '') &&
      rows.every(({ id, contacts, url }) => id === network?.id && contacts.length === 0 && url === undefined),
    evidence: evidenceIn(instead ? [...rows, instead] : rows, input),
  };
};
