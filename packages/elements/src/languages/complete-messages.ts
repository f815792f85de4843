import {
  builtInLanguage,
  completeWords,
  registeredLabels,
  spokenLanguages,
  type CompletedWords,
  type Label,
  type LabelsByVocabulary,
} from '@health-networks/core';
import { labelIn } from '../base/text/label.js';
import type { BaseMessages } from './base-messages.js';
import { BorrowedTexts } from './borrowed-texts.js';
import { isGroup, registeredMessagesOf } from './registered-messages.js';
import { reportMessages } from './report-messages.js';
import { lending, type BuiltInMessages } from './message-loader.js';

/** Returns the registered labels of the vocabularies that a widget uses. */
const labelsFor = (labels: LabelsByVocabulary, known: unknown): object =>
  Object.fromEntries(
    Object.entries(labels).filter(([vocabulary]) => isGroup(known) && Object.hasOwn(known, vocabulary)),
  );

const complete = <Messages extends BaseMessages>(
  messages: Messages,
  language: string,
  widget: string,
): CompletedWords<Messages> => {
  const labels: unknown = Reflect.get(messages, 'labels');
  const own = registeredMessagesOf(language, widget);
  const given = labels === undefined ? own : { ...own, labels: labelsFor(registeredLabels(language), labels) };
  return completeWords(messages, { ...given, language });
};

const wordPaths = (messages: object): readonly string[] => completeWords(messages, {}).missing;

/**
 * Wraps a message from a fallback language: registers static texts in `texts`, and sets `lending` when a function is
 * called, so that `fill` can tag its result.
 */
const lent = (word: unknown, lender: string, texts: BorrowedTexts): unknown => {
  for (const text of [word].flat()) if (typeof text === 'string') texts.add(text, lender);
  if (typeof word !== 'function') return word;
  return (...values: unknown[]): unknown => {
    const said: unknown = Reflect.apply(word, undefined, values);
    lending.language = lender;
    if (typeof said === 'string' && !said.includes('\u0000')) texts.add(said, lender);
    return said;
  };
};

/**
 * Whether a message is a label. Labels carry their language themselves (`labelIn`), because they are used within other
 * texts.
 */
const isLabel = (path: string, word: unknown): word is Label => path.startsWith('labels.') && word !== undefined;

/** Wraps every message that comes from a fallback language. */
const withLenders = (
  messages: object,
  path: string,
  lenders: ReadonlyMap<string, string>,
  texts: BorrowedTexts,
): object =>
  Object.fromEntries(
    Object.entries(messages).map(([key, word]: [string, unknown]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (isGroup(word)) return [key, withLenders(word, at, lenders, texts)];
      const lender = lenders.get(at);
      if (lender === undefined) return [key, word];
      return [key, isLabel(at, word) ? labelIn(word, lender) : lent(word, lender, texts)];
    }),
  );

/** Adds the marker for fallback texts to messages. */
const withMarks = <Messages extends object>(messages: Messages, lenders: ReadonlyMap<string, string>): Messages => {
  if (lenders.size === 0) return messages;
  const texts = new BorrowedTexts();
  return { ...messages, ...withLenders(messages, '', lenders, texts), borrowed: texts };
};

/**
 * Returns the messages of a widget in a registered language. Missing ones come from the next language in the list,
 * finally from English, and get a `lang` when rendered.
 */
export const composeWords = async <Messages extends BaseMessages>(
  widget: string,
  languages: string,
  loadBuiltIn: BuiltInMessages<Messages>,
): Promise<Messages> => {
  const speakers = [...new Set(spokenLanguages(languages).map(({ language }) => language))];
  const [spoken = 'en'] = speakers;
  const whole: string = builtInLanguage(speakers.join());
  let messages = await loadBuiltIn(whole);
  const lenders = new Map(wordPaths(messages).map((path) => [path, whole]));
  for (const language of speakers.slice(0, speakers.indexOf(whole) + 1).reverse()) {
    const completed = complete(messages, language, widget);
    messages = completed.words;
    const missing = new Set(completed.missing);
    for (const path of lenders.keys()) if (!missing.has(path)) lenders.set(path, language);
    if (language !== whole) reportMessages(language, widget, completed);
  }
  return withMarks({ ...messages, language: spoken }, new Map([...lenders].filter(([, lender]) => lender !== spoken)));
};
