import { formatDate, formatPeriod, formatPersonName, type AnyRecord } from '@health-networks/core';
import { requiredText } from '../base/text/text.js';
import type { FinderInput } from './messages.js';
import { fill, listOf, type Phrase } from '../base/text/phrase.js';

/** More names than these are only counted. */
const mostNames = 3;

const textOf = (record: AnyRecord) => {
  if ('name' in record) return record.name;
  return 'label' in record ? record.label : {};
};

/** Name of a party, program, place or concept, and since when it is no more. */
export const nameOf = (record: AnyRecord, { language }: FinderInput): Phrase => {
  if ('familyName' in record) return [formatPersonName(record)];
  const name = [requiredText(textOf(record), language, record.id)];
  if (!('endDate' in record) || record.endDate === undefined || 'from' in record) return name;
  const until = formatPeriod(undefined, record.endDate, language);
  return fill((own) => `${own} (${until})`, name);
};

/** A relation in words, and until when it was, where it has ended. */
export const withEnd = (relation: Phrase, until: string | undefined, { language, messages }: FinderInput): Phrase => {
  if (until === undefined) return relation;
  const date = formatDate(until, language);
  return fill((told) => messages.reasons.ended(told, date), relation);
};

/** The first few, and how many more there are. */
export const shortList = (phrases: readonly Phrase[], { language, messages }: FinderInput): Phrase => {
  const named = phrases.length > mostNames + 1 ? phrases.slice(0, mostNames) : phrases;
  const left = phrases.length - named.length;
  return listOf(left > 0 ? [...named, fill(() => messages.more(left))] : named, language);
};
