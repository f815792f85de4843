import type { Dataset } from '../../model/dataset.js';
import type { Source } from '../../model/records/source.js';
import { isObject, ownValue } from './own-value.js';

/** A citation and its position in the record. */
export interface CitationEntry {
  index: number;
  citation: Record<string, unknown>;
}

/** The citations of a record. */
export const citationsOf = (record: unknown): CitationEntry[] => {
  const citations = ownValue(record, 'citations');
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((citation: unknown, index) => (isObject(citation) ? [{ index, citation }] : []));
};

/** The text of a citation's field, where it has one. */
export const citedText = (citation: Record<string, unknown>, field: 'source' | 'quote'): string | undefined => {
  const text = ownValue(citation, field);
  return typeof text === 'string' ? text : undefined;
};

/** The cited sources that exist in the dataset. */
export const citedSources = (record: unknown, { sources }: Dataset): Source[] =>
  citationsOf(record).flatMap(({ citation }) => {
    const id = citedText(citation, 'source') ?? '';
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return source ? [source] : [];
  });

/** The primary subtag of a language: `nl` of `nl-BE`. */
export const primaryLanguage = (tag: unknown): string => (typeof tag === 'string' ? (tag.split('-')[0] ?? '') : '');

/** The languages of the sources that a record cites; none where it cites no known source. */
export const citedLanguages = (record: unknown, dataset: Dataset): ReadonlySet<string> =>
  new Set(
    citedSources(record, dataset)
      .map(({ language }) => primaryLanguage(language))
      .filter((language) => language !== ''),
  );

/**
 * Does the dataset have sources? One without, such as a network's own list of partners, is exempt from citation rules.
 */
export const hasSources = ({ sources }: Dataset): boolean => Object.keys(sources).length > 0;
