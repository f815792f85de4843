import { formatDate, formatPeriod, formatPersonName, type AnyRecord } from '@health-networks/core';
import { requiredText } from '../base/text/text.js';
import type { FinderInput } from './messages.js';
import { fill, listOf, type Phrase } from '../base/text/phrase.js';

/** Longer lists show this many names and a count of the others. */
const mostNames = 3;

const textOf = (record: AnyRecord) => {
  if ('name' in record) return record.name;
  return 'label' in record ? record.label : {};
};

/** Name of a record, with its end date if it no longer exists. */
export const nameOf = (record: AnyRecord, { language }: FinderInput): Phrase => {
  if ('familyName' in record) return [formatPersonName(record)];
  const name = [requiredText(textOf(record), language, record.id)];
  if (!('endDate' in record) || record.endDate === undefined || 'from' in record) return name;
  const until = formatPeriod(undefined, record.endDate, language);
  return fill((own) => `${own} (${until})`, name);
};

/** A relation as text, with its end date if it has ended. */
export const withEnd = (relation: Phrase, until: string | undefined, { language, messages }: FinderInput): Phrase => {
  if (until === undefined) return relation;
  const date = formatDate(until, language);
  return fill((told) => messages.reasons.ended(told, date), relation);
};

/** The first items, and a count of the others. */
export const shortList = (phrases: readonly Phrase[], { language, messages }: FinderInput): Phrase => {
  const named = phrases.length > mostNames + 1 ? phrases.slice(0, mostNames) : phrases;
  const left = phrases.length - named.length;
  return listOf(left > 0 ? [...named, fill(() => messages.more(left))] : named, language);
};
