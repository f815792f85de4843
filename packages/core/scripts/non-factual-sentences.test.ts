import { describe, expect, test } from 'vitest';
import { documentDataset } from '../src/data/index.js';
import { nonFactualSentences } from './non-factual-sentences.js';
import { coverDataset, firstWords } from './source-coverage/cover-source.js';

/** First words of the sentences in each stored source; empty if the texts are not available. */
const beginnings = new Map(
  coverDataset(documentDataset)?.map(({ source, sentences }) => [
    source,
    sentences.map(({ text }) => firstWords(text)),
  ]),
);

describe('the list of sentences without a fact', () => {
  test('copies no more than eight words of each', () => {
    expect(nonFactualSentences.filter(({ words }) => words !== firstWords(words))).toEqual([]);
  });

  test('names each sentence once', () => {
    const keys = nonFactualSentences.map(({ source, words }) => `${source}: ${words}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('contains only sentences of their source, if its text is present', () => {
    const missing = nonFactualSentences.filter(
      ({ source, words }) => !(beginnings.get(source)?.includes(words) ?? true),
    );
    expect(missing).toEqual([]);
  });
});
