import {
  countriesOf,
  findParty,
  findPlace,
  findRecord,
  formatCountryName,
  formatDate,
  formatLanguageName,
  formatList,
  formatMoment,
  goalsOf,
  membershipsOf,
  ownRecordsOf,
  statementsOf,
} from '@health-networks/core';
import type { AnyRecord, Goal, Network, Statement } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark, remarksOf } from '../base/evidence/evidence.view.js';
import type { ViewInput } from '../base/view-input.js';
import { label } from '../base/text/label.js';
import { asWords, listOf, type Phrase } from '../base/text/phrase.js';
import { recordName, type RecordName } from '../base/text/record-name.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { OwnSection } from './profile-widgets.js';
import { sectionsWithFacts, type SectionName } from './sections.js';
import type { NetworkProfileMessages } from './messages.js';

/** Input of the profile views. */
export type NetworkProfileInput = ViewInput<NetworkProfileMessages>;

/** A goal with its target date. */
export interface GoalRow {
  text: ShownText;
  /** Label of the kind; undefined for an aim. */
  kind: ShownText | undefined;
  /** Target date as text; empty if there is none. */
  by: string;
  record: Goal;
}

/** A paraphrased statement with its author. */
export interface StatementRow {
  text: ShownText;
  /** The author; undefined for the document itself. */
  by: RecordName | undefined;
  /** Posts of a person, as stated in the data. */
  posts: readonly Phrase[];
  /** Date as text; empty if unknown. */
  date: string;
  record: Statement;
}

/** A label with a value. */
export interface ProfileFact {
  label: string;
  value: Phrase;
  /** URL, for a website. */
  url?: string;
}

export interface NetworkProfileView {
  network: Network;
  name: ShownText;
  purpose: ShownText | undefined;
  description: ShownText | undefined;
  facts: readonly ProfileFact[];
  goals: readonly GoalRow[];
  statements: readonly StatementRow[];
  sections: readonly SectionName[];
  /** Sources of the sections that the profile renders itself, and of the whole page. */
  evidence: Readonly<Record<OwnSection | 'page', Evidence>>;
  /** Remarks on these sections. */
  remarks: Readonly<Record<OwnSection | 'page', readonly Remark[]>>;
}

const placeNames = (ids: readonly string[], { index, language }: NetworkProfileInput): Phrase => {
  const names = ids.flatMap((id) => {
    const place = findPlace(index, id);
    return place ? [[requiredText(place.name, language, id)]] : [];
  });
  return listOf(names, language);
};

/** Returns display names of language or country codes, as a list. */
const namesIn = (
  codes: readonly string[],
  nameOf: (code: string, language: string) => string,
  { messages: { language } }: NetworkProfileInput,
): Phrase =>
  codes.length === 0
    ? []
    : [
        formatList(
          codes.map((code) => nameOf(code, language)),
          language,
        ),
      ];

const moment = (date: string | undefined, language: string): Phrase =>
  date === undefined ? [] : [formatMoment(date, language)];

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

const factsOf = (input: NetworkProfileInput): ProfileFact[] => {
  const { network, messages, language, index } = input;
  const { place, areaServed = [], languages = [], startDate, endDate, url, alternateNames = [] } = network;
  const countries = countriesOf(index, network.id);
  // The place of a network in a single country implies the country.
  const isPlaced = countries.length === 1 && (place !== undefined || areaServed.length > 0);
  const facts: ProfileFact[] = [
    { label: messages.kind, value: [asWords(label(messages, 'network-kind', network.kind))] },
    { label: messages.seat, value: placeNames(place === undefined ? [] : [place], input) },
    { label: messages.areaServed, value: placeNames(areaServed, input) },
    {
      label: messages.countries(countries.length),
      value: namesIn(isPlaced ? [] : countries, formatCountryName, input),
    },
    { label: messages.since, value: moment(startDate, language) },
    { label: messages.until, value: moment(endDate, language) },
    { label: messages.languages(languages.length), value: namesIn(languages, formatLanguageName, input) },
  ];
  const names = { label: messages.otherNames, value: alternateNames.length > 0 ? [alternateNames.join(', ')] : [] };
  const website = url === undefined ? [] : [{ label: messages.website, value: [hostOf(url)], url }];
  return [...facts, names, ...website].filter(({ value }) => value.length > 0);
};

const goalRow = (record: Goal, { language, messages }: NetworkProfileInput): GoalRow => ({
  text: requiredText(record.statement, language, record.id),
  kind: record.kind === 'aim' ? undefined : label(messages, 'goal-kind', record.kind),
  by: record.targetDate === undefined ? '' : messages.by(formatDate(record.targetDate, language)),
  record,
});

/** Returns the posts of a person: the title, or the organization if a post has no title. */
const postsOf = (personId: string, { index, language }: NetworkProfileInput): Phrase[] =>
  membershipsOf(index, personId).flatMap(({ title, organization }) => {
    const body = findParty(index, organization)?.record;
    const name = body && requiredText(body.name, language, body.id);
    const post = shownText(title, language);
    if (!name) return post ? [[post]] : [];
    return [post ? [post, ', ', name] : [name]];
  });

const statementRow = (record: Statement, input: NetworkProfileInput): StatementRow => {
  const { index, language } = input;
  const { attributedTo } = record;
  const found = attributedTo === undefined ? undefined : findRecord(index, attributedTo);
  return {
    text: requiredText(record.text, language, record.id),
    by: found && recordName(found.record, { index, language, labels: {} }),
    posts: found?.collection === 'persons' ? postsOf(found.record.id, input) : [],
    date: record.date === undefined ? '' : formatMoment(record.date, language),
    record,
  };
};

export const networkProfileView = (input: NetworkProfileInput, requested?: string): NetworkProfileView => {
  const { index, network, language, messages } = input;
  const sections = sectionsWithFacts(index, network.id, requested);
  const goals = sections.includes('goals') ? goalsOf(index, network.id) : [];
  const statements = sections.includes('statements') ? statementsOf(index, network.id) : [];
  const page = [network, ...ownRecordsOf(index, network.id).map(({ record }) => record)];
  const sourcesFor = (records: readonly AnyRecord[]): Evidence => evidenceOf(index, records, messages);
  return {
    network,
    name: requiredText(network.name, language, network.id),
    purpose: shownText(network.purpose, language),
    description: shownText(network.description, language),
    facts: factsOf(input),
    goals: goals.map((goal) => goalRow(goal, input)),
    statements: statements.map((statement) => statementRow(statement, input)),
    sections,
    evidence: {
      about: sourcesFor([network]),
      goals: sourcesFor(goals),
      statements: sourcesFor(statements),
      page: sourcesFor(page),
    },
    remarks: {
      about: remarksOf([network], input),
      goals: remarksOf(goals, input),
      statements: remarksOf(statements, input),
      page: remarksOf(page, input),
    },
  };
};
