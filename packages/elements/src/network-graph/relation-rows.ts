import {
  countriesOf,
  crossesBorder,
  formatCountryName,
  formatDate,
  formatMoment,
  formatPeriod,
  formatPersonName,
  isMomentaryKind,
  isNarrowerTerm,
  isSymmetricKind,
} from '@health-networks/core';
import type { Link, LocalizedText, Membership, Relation, RelationEnd } from '@health-networks/core';
import { label, termText } from '../base/text/label.js';
import { asWords, fill, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { GraphInput } from './messages.js';

/** Collection of the record at an end of a relation. */
export type PartyKind = RelationEnd['collection'];

export interface PartyRow {
  id: string;
  kind: PartyKind;
  name: ShownText;
  /** Label of the party's kind: "hospital". */
  kindLabel: ShownText;
  url: string | undefined;
}

/** The countries on both sides of a border. */
export interface Crossing {
  /** "NL–DE" */
  codes: string;
  /** "Netherlands–Germany" */
  names: string;
}

/** One link or membership with its texts. */
export interface RelationRow {
  id: string;
  kind: Relation['kind'];
  from: PartyRow;
  to: PartyRow;
  /** Verb phrase between the two names: "seeks cooperation with". */
  verb: Phrase;
  when: string;
  /** Undefined if the relation crosses no border, or a country is unknown. */
  crossing: Crossing | undefined;
  /** Title under which a membership is held: "Director Health". */
  title: ShownText | undefined;
  record: Link | Membership;
}

const nameOf = (end: RelationEnd, language: string): ShownText => {
  if (end.collection === 'persons') return { value: formatPersonName(end.record), lang: undefined };
  if (end.collection === 'sources') return { value: end.record.title, lang: end.record.language };
  return requiredText(end.record.name, language, end.record.id);
};

const kindLabelOf = (end: RelationEnd, { messages }: GraphInput): ShownText => {
  if (end.collection === 'networks') return label(messages, 'network-kind', end.record.kind);
  if (end.collection === 'organizations') return label(messages, 'organization-kind', end.record.kind);
  return label(messages, 'collection', end.collection);
};

export const partyRow = (end: RelationEnd, input: GraphInput): PartyRow => ({
  id: end.record.id,
  kind: end.collection,
  name: nameOf(end, input.language),
  kindLabel: kindLabelOf(end, input),
  url: 'url' in end.record ? end.record.url : undefined,
});

const whenOf = ({ kind, record }: Relation, { index, language }: GraphInput): string => {
  const { startDate, endDate } = record;
  const isMoment = kind === 'link' && isMomentaryKind(index.dataset, record.kind) && endDate === undefined;
  if (isMoment && startDate !== undefined) return formatMoment(startDate, language);
  const period = formatPeriod(startDate, endDate, language);
  if (period !== undefined) return period;
  return kind === 'membership' && record.asOf !== undefined ? formatDate(record.asOf, language) : '';
};

export const verbOf = ({ kind, record }: Relation, { messages }: GraphInput): Phrase =>
  kind === 'link'
    ? [asWords(termText(messages, 'link-kind', record.kind))]
    : fill(messages.asRole, [asWords(termText(messages, 'membership-role', record.role))]);

/** Returns the notes on a relation, for the list of sources. */
export const notesOf = ({ kind, record }: Relation): LocalizedText[] =>
  (kind === 'link' ? [record.description, record.note] : [record.note]).filter((text) => text !== undefined);

/** Whether the relation joins two countries. Undefined if one is unknown. */
export const isAcrossBorder = ({ from, to }: Relation, { index }: GraphInput): boolean | undefined =>
  crossesBorder(index, { from: from.record.id, to: to.record.id });

export const isDirected = ({ kind, record }: Relation, { index }: GraphInput): boolean =>
  kind === 'link' && !isSymmetricKind(index.dataset, record.kind);

/** Whether the relation is a wish for cooperation. */
export const isSought = ({ kind, record }: Relation, { index }: GraphInput): boolean =>
  kind === 'link' && isNarrowerTerm(index.dataset, 'link-kind', record.kind, 'seeks-cooperation-with');

export const crossingOf = ({ from, to }: Relation, { index, messages }: GraphInput): Crossing => {
  const sides = [from, to].map(({ record }) => countriesOf(index, record.id));
  const join = (say: (code: string) => string): string => sides.map((side) => side.map(say).join('/')).join('–');
  return { codes: join((code) => code), names: join((code) => formatCountryName(code, messages.language)) };
};

export const relationRow = (relation: Relation, input: GraphInput): RelationRow => {
  const { kind, record, from, to } = relation;
  return {
    id: record.id,
    kind,
    from: partyRow(from, input),
    to: partyRow(to, input),
    verb: verbOf(relation, input),
    when: whenOf(relation, input),
    crossing: isAcrossBorder(relation, input) ? crossingOf(relation, input) : undefined,
    title: kind === 'membership' ? shownText(record.title, input.language) : undefined,
    record,
  };
};
