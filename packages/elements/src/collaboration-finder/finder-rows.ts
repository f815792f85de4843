import {
  findParty,
  findPerson,
  findPlace,
  formatPeriod,
  formatPersonName,
  type AnyRecord,
  type Collaborator,
  type ContactPoint,
  type Reason,
  type Telephone,
} from '@health-networks/core';
import { label } from '../base/text/label.js';
import { currentPost } from '../base/current-post.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { FinderInput } from './messages.js';
import { factOf } from './finder-facts.js';
import { reasonPhrases } from './finder-reasons.js';
import type { Phrase } from '../base/text/phrase.js';
import { asSentence } from './as-sentence.js';

/** A text with the records that support it. */
export interface Supported {
  phrase: Phrase;
  records: readonly AnyRecord[];
}

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

/** One party to talk to. */
export interface FinderRow {
  id: string;
  name: ShownText;
  /** Kind, place and end date. */
  about: readonly ShownText[];
  reasons: readonly Supported[];
  /** Criteria that no record confirms. */
  missing: readonly ShownText[];
  contacts: readonly FinderContact[];
  /** The website, if no contact can be reached. */
  url: string | undefined;
  /** The supporting records as texts. */
  facts: readonly Supported[];
  records: readonly AnyRecord[];
}

const contactOf = (record: ContactPoint, partyId: string, { index, language }: FinderInput): FinderContact => {
  const { id, email, telephone, url } = record;
  const person = findPerson(index, record.person ?? '');
  const at = record.organization ?? '';
  const organization = findParty(index, at)?.record;
  const where = organization && requiredText(organization.name, language, organization.id);
  const post = person && currentPost(index, person.id, at);
  const about = [
    shownText(post?.title, language),
    person && at !== partyId ? where : undefined,
    shownText(record.topic, language),
  ];
  return {
    id,
    name: person ? { value: formatPersonName(person), lang: undefined } : (where ?? { value: id, lang: undefined }),
    about: about.filter((text) => text !== undefined),
    email,
    telephone,
    url,
    record,
  };
};

/** Is the relation to the asking party already part of the theme reason? */
const isTold = ({ kind }: Reason, reasons: readonly Reason[], from: string): boolean =>
  reasons.some(
    (other) =>
      (kind === 'related-to-asker' &&
        other.kind === 'related-to-theme' &&
        other.relations.some(({ party }) => party.id === from)) ||
      (kind === 'indirectly-related-to-asker' &&
        other.kind === 'indirectly-related-to-theme' &&
        other.paths.some(({ to }) => to.id === from)),
  );

const aboutOf = ({ kind, party }: Collaborator, { index, language, messages }: FinderInput): ShownText[] => {
  const place = shownText(findPlace(index, party.place ?? '')?.name, language);
  const kindLabel = label(messages, kind === 'network' ? 'network-kind' : 'organization-kind', party.kind);
  const until = party.endDate === undefined ? [] : [formatPeriod(undefined, party.endDate, language)];
  return [kindLabel, ...(place ? [place] : []), ...until.map((value) => ({ value, lang: undefined }))];
};

/** Labels of the selected options, by criterion. */
export type ChosenLabels = Readonly<Record<Collaborator['missing'][number], ShownText | undefined>>;

/** A result as texts. */
export const finderRow = (found: Collaborator, chosen: ChosenLabels, from: string, input: FinderInput): FinderRow => {
  const { party, reasons, missing } = found;
  const { language } = input;
  const told = reasons.filter((reason) => !isTold(reason, reasons, from));
  const supported = told.flatMap((reason) =>
    reasonPhrases(reason, party.id, input).map((phrase) => ({ phrase, records: reason.records })),
  );
  const records = [...new Set(reasons.flatMap((reason) => reason.records))];
  const facts = records.map((record) => ({ phrase: factOf(record, input) ?? [], records: [record] }));
  const contacts = found.contactPoints.map((contact) => contactOf(contact, party.id, input));
  const isReachable = contacts.some(({ email, telephone, url }) => email ?? telephone ?? url);
  return {
    id: party.id,
    name: requiredText(party.name, language, party.id),
    about: aboutOf(found, input),
    reasons: supported.map(({ phrase, records: own }, at) => ({
      phrase: at === 0 ? asSentence(phrase, language) : phrase,
      records: own,
    })),
    missing: missing.flatMap((criterion) => chosen[criterion] ?? []),
    contacts,
    url: isReachable ? undefined : party.url,
    facts: facts.filter(({ phrase }) => phrase.length > 0),
    records,
  };
};
