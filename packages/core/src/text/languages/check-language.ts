import { foldWord } from '../../model/fold-text.js';
import { isTimeZone } from '../../model/guards/is-time-zone.js';
import { findNearest } from '../../model/issues/find-nearest.js';
import { commonWords } from '../../model/issues/words/common.js';
import { exchangeWords } from '../../model/issues/words/exchange.js';
import { jsonWords } from '../../model/issues/words/json.js';
import { referenceWords } from '../../model/issues/words/references.js';
import { schemaWords } from '../../model/issues/words/schema.js';
import { allTableWords } from '../../model/issues/words/sheets.js';
import { en as changeWords } from '../changes/en.js';
import { labels as englishLabels } from '../labels/en.js';
import { en as englishRows, enSheets } from '../tables/en.js';
import { contactHeaders, eventHeaders, partnerHeaders } from '../tables/headers-of-table.js';
import { rowWords } from '../tables/row-words.js';
import type { TableWords, Words } from '../tables/table-words.js';
import { en } from './en.js';
import { canonicalTag, isBuiltIn, registeredPack } from './registry.js';

/** A message with an unknown key or of the wrong type. */
export interface WordMistake {
  /** The path to the message, with dots: `text.date.abuot`. */
  readonly path: string;
  /** The description of the mistake. */
  readonly message: string;
  /** A proposal to correct it. */
  readonly remedy: string;
}

/** Completed messages with a report. */
export interface CompletedWords<Words> {
  /** The messages, with those of the other language in place of missing ones. */
  readonly words: Words;
  /** The paths of the missing messages. */
  readonly missing: readonly string[];
  readonly mistakes: readonly WordMistake[];
}

type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a nested group of messages; a pair of singular and plural is a single message. */
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text, or a pair of singular and plural. */
const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((form) => typeof form === 'string'));

const kindOf = (value: unknown): string => {
  if (isGroup(value)) return 'a group of words';
  if (typeof value === 'function') return 'a function that returns text';
  if (Array.isArray(value) && isText(value)) return 'text, or a list of texts';
  return isText(value) ? 'text' : 'neither text nor a function';
};

/** Whether the types match; a label may be a single text where another language has a pair. */
const isAlike = (known: unknown, given: unknown): boolean => {
  if (isGroup(known)) return isGroup(given);
  if (typeof known === 'function') return typeof given === 'function';
  return isText(given);
};

const unknownWord = (path: string, key: string, known: readonly string[]): WordMistake => {
  const near = findNearest(key, known);
  return {
    path,
    message: 'is not a known message',
    remedy: near === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  };
};

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Returns the paths of all messages in a group. */
const pathsIn = (value: unknown, path: string): string[] =>
  isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, join(path, key))) : [path];

const lacking = (word: unknown, path: string): CompletedWords<unknown> => ({
  words: word,
  missing: pathsIn(word, path),
  mistakes: [],
});

const completeWord = (word: unknown, given: unknown, path: string): CompletedWords<unknown> => {
  if (given === undefined) return lacking(word, path);
  if (!isAlike(word, given)) {
    const mistake = { path, message: `is ${kindOf(given)}`, remedy: `Write ${kindOf(word)}.` };
    return { ...lacking(word, path), mistakes: [mistake] };
  }
  return isGroup(word) ? completeWords(word, given, path) : { words: given, missing: [], mistakes: [] };
};

/**
 * Completes messages with those of a complete language, and reports missing, unknown and mistyped ones. Neither
 * argument is modified.
 *
 * @example
 * const { words, missing, mistakes } = completeWords({ close: 'close', open: 'open' }, { close: 'sluiten', opne: 'openen' });
 * words; // { close: 'sluiten', open: 'open' }
 * missing; // ['open']
 * mistakes; // [{ path: 'opne', message: 'is not a known message', remedy: 'Use one of: close, open.' }]
 */
export const completeWords = <Words extends object>(known: Words, given: unknown, path = ''): CompletedWords<Words> => {
  const own = isGroup(given) ? given : {};
  const parts = Object.entries(known).map(([key, word]: [string, unknown]): [string, CompletedWords<unknown>] => [
    key,
    completeWord(word, Object.hasOwn(own, key) ? own[key] : undefined, join(path, key)),
  ]);
  const unknown = Object.keys(own).filter((key) => !Object.hasOwn(known, key));
  return {
    words: { ...known, ...Object.fromEntries(parts.map(([key, { words }]) => [key, words])) },
    missing: parts.flatMap(([, { missing }]) => missing),
    mistakes: [
      ...parts.flatMap(([, { mistakes }]) => mistakes),
      ...unknown.map((key) => unknownWord(join(path, key), key, Object.keys(known))),
    ],
  };
};

/** Reports headers that name two columns of a table: the table could not be read back. */
const sameHeaders = (kind: string, headers: Readonly<Record<string, Words>> = {}): WordMistake[] => {
  const seen = new Map<string, string>();
  return Object.entries(headers).flatMap(([column, words]) =>
    words.flatMap((word): WordMistake[] => {
      const other = seen.get(foldWord(word)) ?? column;
      seen.set(foldWord(word), other);
      if (other === column) return [];
      const path = `tables.headers.${kind}.${column}`;
      return [{ path, message: `has "${word}", as "${other}" has`, remedy: 'Keep it in one of the two.' }];
    }),
  );
};

/** Finds the words of tables of a language that would mislead readers or break a table that is written. */
export const findTableMistakes = (tag: string): WordMistake[] => {
  const { timeZone = '' } = rowWords.byTag().get(tag) ?? {};
  return [
    ...sameHeaders('partners', partnerHeaders().get(tag)),
    ...sameHeaders('contacts', contactHeaders().get(tag)),
    ...sameHeaders('events', eventHeaders().get(tag)),
    ...(timeZone === '' || isTimeZone(timeZone)
      ? []
      : [
          {
            path: 'tables.timeZone',
            message: `is "${timeZone}", which is no time zone`,
            remedy: 'Write a name such as "Europe/Copenhagen".',
          },
        ]),
  ];
};

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
