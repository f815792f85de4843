import {
  builtInLanguage,
  completeWords,
  registeredLabels,
  spokenLanguages,
  type CompletedWords,
  type LabelsByVocabulary,
} from '@health-networks/core';
import type { BaseWords } from './base-words.js';
import { BorrowedTexts } from './borrowed-texts.js';
import { isGroup, registeredWords } from './registered-messages.js';
import { reportWords } from './report-words.js';
import { textMarkers, type BuiltInWords } from './word-loader.js';

/** The registered names of the terms that a widget names, by the names of its vocabularies. */
const labelsFor = (labels: LabelsByVocabulary, known: unknown): object =>
  Object.fromEntries(
    Object.entries(labels).filter(([vocabulary]) => isGroup(known) && Object.hasOwn(known, vocabulary)),
  );

const complete = <Words extends BaseWords>(words: Words, language: string, widget: string): CompletedWords<Words> => {
  const labels: unknown = Reflect.get(words, 'labels');
  const own = registeredWords(language, widget);
  const given = labels === undefined ? own : { ...own, labels: labelsFor(registeredLabels(language), labels) };
  return completeWords(words, { ...given, language });
};

/** Paths of all the words in a group. */
const wordPaths = (words: object): readonly string[] => completeWords(words, {}).missing;

/** Every word that a language lends remembers what it says. */
const lent = (word: unknown, remember: (text: string) => void): unknown => {
  if (typeof word === 'function') {
    return (...values: unknown[]): unknown => {
      const said: unknown = Reflect.apply(word, undefined, values);
      if (typeof said === 'string') remember(said);
      return said;
    };
  }
  for (const text of [word].flat()) if (typeof text === 'string') remember(text);
  return word;
};

/** The words, those that are borrowed with a memory. */
const withLenders = (words: object, path: string, lenders: ReadonlyMap<string, string>, texts: BorrowedTexts): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]: [string, unknown]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (isGroup(word)) return [key, withLenders(word, at, lenders, texts)];
      const lender = lenders.get(at);
      return [key, lender === undefined ? word : lent(word, (text) => texts.add(text, lender))];
    }),
  );

/** The words, with what marks those that are borrowed. */
const withMarks = <Words extends object>(words: Words, lenders: ReadonlyMap<string, string>): Words => {
  if (lenders.size === 0) return words;
  const texts = new BorrowedTexts();
  const marked = { ...words, ...withLenders(words, '', lenders, texts) };
  textMarkers.set(marked, texts);
  return marked;
};

/**
 * The words of a widget in a language that was registered. What it lacks comes from the next language in the list that
 * has it, in the end from English; such texts are marked with their language when they are shown.
 */
export const composeWords = async <Words extends BaseWords>(
  widget: string,
  languages: string,
  loadBuiltIn: BuiltInWords<Words>,
): Promise<Words> => {
  const speakers = [...new Set(spokenLanguages(languages).map(({ language }) => language))];
  const [spoken = 'en'] = speakers;
  const whole: string = builtInLanguage(speakers.join());
  let words = await loadBuiltIn(whole);
  const lenders = new Map(wordPaths(words).map((path) => [path, whole]));
  for (const language of speakers.slice(0, speakers.indexOf(whole) + 1).reverse()) {
    const completed = complete(words, language, widget);
    words = completed.words;
    const missing = new Set(completed.missing);
    for (const path of lenders.keys()) if (!missing.has(path)) lenders.set(path, language);
    if (language !== whole) reportWords(language, widget, completed);
  }
  return withMarks({ ...words, language: spoken }, new Map([...lenders].filter(([, lender]) => lender !== spoken)));
};
