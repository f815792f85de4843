import { builtInLanguage, completeWords, registeredLabels, supportedLanguages } from '@health-networks/core';
import type { CompletedWords, Label, LabelsByVocabulary } from '@health-networks/core';
import { labelIn } from '../base/text/label.js';
import { type BaseMessages, fallbackUse, type BuiltInMessages } from './base-messages.js';
import { FallbackTexts } from './fallback-texts.js';
import { isGroup, registeredMessagesOf } from './registered-messages.js';

/** Reports that have already been logged. */
const reported = new Set<string>();

/** Whether a message is reported here. Labels are excluded: core reports them, and a dataset may declare its own. */
const isOwn = (path: string): boolean => !path.startsWith('labels.') && path !== 'language';

/** Warns in the console about missing and unused messages of a registered language. */
export const reportMessages = (
  language: string,
  widget: string,
  { missing, mistakes }: Pick<CompletedWords<unknown>, 'missing' | 'mistakes'>,
): void => {
  const lacking = missing.filter(isOwn);
  const unused = mistakes.map(({ path, message, remedy }) => `\n- ${path} ${message}. ${remedy}`);
  if (lacking.length + unused.length === 0) return;
  const text = [
    `Words of ${widget} in the language "${language}" (messages["${widget}"], or messages.base for those of all widgets):`,
    ...(lacking.length > 0 ? [`missing, and taken from another language: ${lacking.join(', ')}.`] : []),
    ...(unused.length > 0 ? [`not used:${unused.join('')}`] : []),
  ].join(' ');
  if (reported.has(text)) return;
  reported.add(text);
  console.warn(text);
};

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
const markFallback = (word: unknown, fallback: string, texts: FallbackTexts): unknown => {
  for (const text of [word].flat()) if (typeof text === 'string') texts.add(text, fallback);
  if (typeof word !== 'function') return word;
  return (...values: unknown[]): unknown => {
    const result: unknown = Reflect.apply(word, undefined, values);
    fallbackUse.language = fallback;
    if (typeof result === 'string' && !result.includes('\u0000')) texts.add(result, fallback);
    return result;
  };
};

/**
 * Whether a message is a label. Labels carry their language themselves (`labelIn`), because they are used within other
 * texts.
 */
const isLabel = (path: string, word: unknown): word is Label => path.startsWith('labels.') && word !== undefined;

/** Wraps every message that comes from a fallback language. */
const withFallbacks = (
  messages: object,
  path: string,
  fallbacks: ReadonlyMap<string, string>,
  texts: FallbackTexts,
): object =>
  Object.fromEntries(
    Object.entries(messages).map(([key, word]: [string, unknown]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (isGroup(word)) return [key, withFallbacks(word, at, fallbacks, texts)];
      const fallback = fallbacks.get(at);
      if (fallback === undefined) return [key, word];
      return [key, isLabel(at, word) ? labelIn(word, fallback) : markFallback(word, fallback, texts)];
    }),
  );

/** Adds the marker for fallback texts to messages. */
const withMarks = <Messages extends object>(messages: Messages, fallbacks: ReadonlyMap<string, string>): Messages => {
  if (fallbacks.size === 0) return messages;
  const texts = new FallbackTexts();
  return { ...messages, ...withFallbacks(messages, '', fallbacks, texts), fallbackTexts: texts };
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
  const supported = [...new Set(supportedLanguages(languages).map(({ language }) => language))];
  const [main = 'en'] = supported;
  const whole: string = builtInLanguage(supported.join());
  let messages = await loadBuiltIn(whole);
  const fallbacks = new Map(wordPaths(messages).map((path) => [path, whole]));
  for (const language of supported.slice(0, supported.indexOf(whole) + 1).reverse()) {
    const completed = complete(messages, language, widget);
    messages = completed.words;
    const missing = new Set(completed.missing);
    for (const path of fallbacks.keys()) if (!missing.has(path)) fallbacks.set(path, language);
    if (language !== whole) reportMessages(language, widget, completed);
  }
  return withMarks(
    { ...messages, language: main },
    new Map([...fallbacks].filter(([, fallback]) => fallback !== main)),
  );
};
