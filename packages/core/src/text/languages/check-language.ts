import { commonWords } from '../../model/issues/words/common.js';
import { exchangeWords } from '../../model/issues/words/exchange.js';
import { jsonWords } from '../../model/issues/words/json.js';
import { referenceWords } from '../../model/issues/words/references.js';
import { schemaWords } from '../../model/issues/words/schema.js';
import { allTableWords } from '../../model/issues/words/sheets.js';
import { en as changeWords } from '../changes/en.js';
import { labels as englishLabels } from '../labels/en.js';
import { en as englishRows, enSheets } from '../tables/en.js';
import { findTableMistakes } from '../tables/find-table-mistakes.js';
import type { TableWords } from '../tables/table-words.js';
import { completeWords, type WordMistake } from './complete-words.js';
import { en } from './en.js';
import { canonicalTag } from './register-language.js';
import { isBuiltIn, registeredPack } from './registry.js';

/** The result of checking the messages of a language. */
export interface LanguageReport {
  /**
   * The paths of the messages that are taken from other languages: `text.date.about`,
   * `labels.organization-kind.hospital`.
   */
  readonly missing: readonly string[];
  /** Messages that are not used, because their key is unknown or because they have the wrong type. */
  readonly mistakes: readonly WordMistake[];
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The messages about faulty data. Required only when a language has at least one, because only editors need them. */
const knownIssues = () => ({
  common: commonWords,
  table: allTableWords(),
  json: jsonWords,
  schema: schemaWords,
  references: referenceWords,
  exchange: exchangeWords,
});

/** Returns all labels in the form of a language pack. */
const knownLabels = (): object =>
  Object.fromEntries(Object.entries(englishLabels).map(([name, labels]) => [kebabCase(name), labels]));

/** Returns all words of tables in the form of a language pack. */
const knownTables = (): TableWords => ({
  ...englishRows,
  ...enSheets,
  headers: { ...englishRows.headers, ...enSheets.headers },
  time: { ...englishRows.time, ...enSheets.time },
});

/**
 * Checks the messages that core uses, for text formatting and labels of terms: reports which of them a registered
 * language lacks, and which registered ones are not used. For a built-in language, nothing is reported as missing. For
 * the messages of widgets, use `checkLanguage` of `@health-networks/elements`.
 *
 * @throws RangeError for an invalid tag.
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
    tables,
    locale: _locale,
    messages: _messages,
    ...others
  } = registeredPack(language) ?? {};
  const known = {
    text: en,
    labels: knownLabels(),
    ...(issues && { issues: knownIssues() }),
    ...(changes && { changes: changeWords }),
    ...(tables && { tables: knownTables() }),
  };
  const { missing, mistakes } = completeWords(known, {
    text,
    labels,
    ...(issues && { issues }),
    ...(changes && { changes }),
    ...(tables && { tables }),
    ...others,
  });
  return {
    missing: isBuiltIn(language) ? [] : missing,
    mistakes: [...mistakes, ...(tables ? findTableMistakes(language) : [])],
  };
};
