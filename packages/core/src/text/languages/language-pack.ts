import type { FaultWords } from '../../model/issues/fault-words.js';
import type { ChangeWords } from '../changes/change-words.js';
import type { TableWordOverrides } from '../tables/table-words.js';
import type { TextWords } from './text-words.js';

/** A subset of the words of text formatting. */
export type TextWordOverrides = { readonly [Group in keyof TextWords]?: Readonly<Partial<TextWords[Group]>> };

/**
 * The label of a term in one language, in the form used in a sentence: singular and plural, or one text when there is
 * no plural.
 */
export type TermLabel = string | readonly [one: string, several: string];

/**
 * The labels of terms in one language, by vocabulary and term:
 * `{ 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] } }`.
 */
export type LabelsByVocabulary = Readonly<Record<string, Readonly<Record<string, TermLabel>>>>;

/**
 * The messages of a language. Every part and every message is optional: missing ones are taken from other languages.
 */
export interface LanguagePack {
  /**
   * The locale for numbers and dates when a page gives the language without a region, such as `en-GB`. Default: the tag
   * itself.
   */
  readonly locale?: string;
  /** The words around numbers and dates. */
  readonly text?: TextWordOverrides;
  /** The labels of kinds, roles and statuses. */
  readonly labels?: LabelsByVocabulary;
  /** Messages about faulty data, by area and code; the English ones are in `@health-networks/core/issues/en`. */
  readonly issues?: Readonly<Record<string, Partial<FaultWords>>>;
  /** Messages about the differences between two datasets: `{ joined: '{member} …' }`. */
  readonly changes?: Readonly<Partial<ChangeWords>>;
  /**
   * What tables have in this language, such as headers: `{ headers: { partners: { name: ['Navn', 'organisation'] } } }`.
   * Readers accept the words of all languages; writers use the first of each list.
   */
  readonly tables?: TableWordOverrides;
  /** Messages of widgets, by the name of the widget; stored for `@health-networks/elements`. */
  readonly messages?: object;
}
