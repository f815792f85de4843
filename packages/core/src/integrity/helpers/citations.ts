import type { Dataset, Source } from '../../model/types.generated.js';
import { isObject, ownValue } from './own-value.js';

/** A citation and its position in the record. */
export interface CitationEntry {
  index: number;
  citation: Record<string, unknown>;
}

/** Returns the citations of a record with their positions. */
export const citationsOf = (record: unknown): CitationEntry[] => {
  const citations = ownValue(record, 'citations');
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((citation: unknown, index) => (isObject(citation) ? [{ index, citation }] : []));
};

/** Returns a text field of a citation, or `undefined` if it is missing. */
export const citedText = (citation: Record<string, unknown>, field: 'source' | 'quote'): string | undefined => {
  const text = ownValue(citation, field);
  return typeof text === 'string' ? text : undefined;
};

/** Returns the cited sources that exist in the dataset. */
export const citedSources = (record: unknown, { sources }: Dataset): Source[] =>
  citationsOf(record).flatMap(({ citation }) => {
    const id = citedText(citation, 'source') ?? '';
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return source ? [source] : [];
  });

/** Returns the primary subtag of a language: `nl` for `nl-BE`. */
export const primaryLanguage = (tag: unknown): string => (typeof tag === 'string' ? (tag.split('-')[0] ?? '') : '');

/** Returns the languages of the sources that a record cites; empty if it cites no known source. */
export const citedLanguages = (record: unknown, dataset: Dataset): ReadonlySet<string> =>
  new Set(
    citedSources(record, dataset)
      .map(({ language }) => primaryLanguage(language))
      .filter((language) => language !== ''),
  );

/**
 * Whether the dataset has sources. A dataset without any, such as a network's own list of partners, is exempt from
 * citation rules.
 */
export const hasSources = ({ sources }: Dataset): boolean => Object.keys(sources).length > 0;
