import type { Dataset } from '../../model/dataset.js';
import type { Source } from '../../model/records/source.js';
import { citationsOf, citedText } from './citations-of.js';

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
