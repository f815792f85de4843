import type { FaultWords } from '../../model/issues/fault-words.js';
import type { ChangeWords } from '../changes/change-words.js';
import type { TextWords } from './text-words.js';

/** Some of the words of text formatting. */
export type TextWordOverrides = { readonly [Group in keyof TextWords]?: Readonly<Partial<TextWords[Group]>> };

/** The name of a term in one language: one and several, as they stand in a sentence; one text where there is no plural. */
export type TermLabel = string | readonly [one: string, several: string];

/** Names of terms in one language, by vocabulary and term: `{ 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] } }`. */
export type LabelsByVocabulary = Readonly<Record<string, Readonly<Record<string, TermLabel>>>>;

/** The words of a language. Every part may be missing, and so may every word: other languages then lend theirs. */
export interface LanguagePack {
  /** Locale of numbers and dates where a page names the language without a region, such as `en-GB`; else the tag itself. */
  readonly locale?: string;
  /** Words around numbers and dates. */
  readonly text?: TextWordOverrides;
  /** Names of kinds, roles and statuses. */
  readonly labels?: LabelsByVocabulary;
  /** What is said of faulty data, by area and code; the English ones are in `@health-networks/core/issues/en`. */
  readonly issues?: Readonly<Record<string, Partial<FaultWords>>>;
  /** What is said of the difference between two datasets: `{ joined: '{member} …' }`. */
  readonly changes?: Readonly<Partial<ChangeWords>>;
  /** Words of widgets, by the name of the widget; kept for `@health-networks/elements`. */
  readonly messages?: object;
}
