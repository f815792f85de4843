import { describe, expect, test } from 'vitest';
import type { FaultWords } from '../../model/issues/fault-words.js';
import { issueWords as de } from './de.js';
import { issueWords as en } from './en.js';
import { issueWords as fi } from './fi.js';
import { issueWords as nl } from './nl.js';

type Words = Readonly<Record<string, FaultWords>>;

/** Returns all messages of a language, by path: `table.messages.empty`. */
const sentencesOf = (words: Words): [path: string, sentence: string][] =>
  Object.entries(words).flatMap(([area, { messages, remedies }]) => [
    ...Object.entries(messages).map(([code, text]): [string, string] => [`${area}.messages.${code}`, text]),
    ...Object.entries(remedies).map(([code, text]): [string, string] => [`${area}.remedies.${code}`, text]),
  ]);

/**
 * Treats `columns` and a value named after the language as the same: translations list the headers in the language of
 * the table or else of the message, the English messages list the English names.
 */
const alike = (name: string, language: string): string => (name === language ? 'columns' : name);

/** Returns the placeholders of a message, whatever their form. */
const valuesOf = (sentence: string, language: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)(?:, \w+)?\}/g)].map(([, name = '']) => alike(name, language)))].sort();

const english = sentencesOf({ ...en });

describe.each([
  ['nl', nl],
  ['de', de],
  ['fi', fi],
])('issue messages in %s', (language, words) => {
  const sentences = sentencesOf({ ...words });

  test('have a sentence for every English one, and no other', () => {
    expect(sentences.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  });

  test('use every value of the English sentence', () => {
    const values = (all: typeof sentences): object =>
      Object.fromEntries(all.map(([path, sentence]) => [path, valuesOf(sentence, language)]));
    expect(values(sentences)).toEqual(values(english));
  });

  test('are complete sentences', () => {
    expect(sentences.filter(([, sentence]) => sentence.trim() === '' || sentence.trim() !== sentence)).toEqual([]);
    const ofKind = (kind: string): string[] =>
      sentences.filter(([path]) => path.includes(`.${kind}.`)).map(([, sentence]) => sentence);
    expect(ofKind('remedies').filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
    expect(ofKind('messages').filter((sentence) => sentence.endsWith('.'))).toEqual([]);
  });

  test('are not English', () => {
    const same = new Map(english);
    const international = /^(?:[\W\d]*(?:\{\w+(?:, \w+)?\}[\W\d]*)*)$/;
    expect(
      sentences.filter(([path, sentence]) => same.get(path) === sentence && !international.test(sentence)),
    ).toEqual([]);
  });
});
