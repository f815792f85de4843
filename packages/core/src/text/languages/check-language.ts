import { commonWords } from '../../model/issues/words/common.js';
import { exchangeWords } from '../../model/issues/words/exchange.js';
import { jsonWords } from '../../model/issues/words/json.js';
import { referenceWords } from '../../model/issues/words/references.js';
import { schemaWords } from '../../model/issues/words/schema.js';
import { tableWords } from '../../model/issues/words/table.js';
import { en as changeWords } from '../changes/en.js';
import { labels as englishLabels } from '../labels/en.js';
import { completeWords, type WordMistake } from './complete-words.js';
import { en } from './en.js';
import { canonicalTag } from './register-language.js';
import { isBuiltIn, registeredPack } from './registry.js';

/** What is to be said of the words of a language. */
export interface LanguageReport {
  /** Paths of the words that other languages lend: `text.date.about`, `labels.organization-kind.hospital`. */
  readonly missing: readonly string[];
  /** Words that are not used, because the code knows none of that name, or because they are of another kind. */
  readonly mistakes: readonly WordMistake[];
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What can be said of faulty data; asked for where a language says any of it, as it is for editors alone. */
const knownIssues = {
  common: commonWords,
  table: tableWords,
  json: jsonWords,
  schema: schemaWords,
  references: referenceWords,
  exchange: exchangeWords,
};

/** All labels, in the form of a language pack. */
const knownLabels = (): object =>
  Object.fromEntries(Object.entries(englishLabels).map(([name, labels]) => [kebabCase(name), labels]));

/**
 * What a language that was registered lacks, and what of it is not used, as far as core knows its words: text formatting,
 * and the names of terms. Nothing is missing in a built-in language. For words of widgets, use `checkLanguage` of
 * `@health-networks/elements`.
 *
 * @throws RangeError for a tag that is none.
 * @example
 * registerLanguage('no', JSON.parse('{ "text": { "quantity": { "abut": "cirka" } } }'));
 * checkLanguage('no').mistakes; // [{ path: 'text.quantity.abut', message: '…', remedy: 'Did you mean "about"?' }]
 * checkLanguage('no').missing; // ['text.quantity.over', 'text.quantity.at-least', …]
 */
export const checkLanguage = (tag: string): LanguageReport => {
  const language = canonicalTag(tag);
  const {
    text,
    labels,
    issues,
    changes,
    locale: _locale,
    messages: _messages,
    ...others
  } = registeredPack(language) ?? {};
  const known = {
    text: en,
    labels: knownLabels(),
    ...(issues && { issues: knownIssues }),
    ...(changes && { changes: changeWords }),
  };
  const { missing, mistakes } = completeWords(known, {
    text,
    labels,
    ...(issues && { issues }),
    ...(changes && { changes }),
    ...others,
  });
  return { missing: isBuiltIn(language) ? [] : missing, mistakes };
};
