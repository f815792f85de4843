import { foldSpace } from '../../src/integrity/helpers/contains-quote.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Source } from '../../src/model/records/source.js';
import type { NonFactualSentence, NonFactualReason } from '../non-factual-sentences.js';
import { type CitedSentence, citeSentences, quotationsFrom } from './cite-sentences.js';
import { splitSentences } from './split-sentences.js';

/**
 * `cited`, `in-words` and `uncited` sentences hold facts: of those that are `in-words` one fact at least stands only in a
 * description or note. `non-factual` ones hold none; a `repeat` stands word for word further up.
 */
export type SentenceState = 'cited' | 'in-words' | 'uncited' | 'non-factual' | 'repeat';

/** A sentence, and what becomes of it. */
export interface CoveredSentence extends CitedSentence {
  state: SentenceState;
  /** Why it holds no fact. */
  reason?: NonFactualReason;
}

/** How much of a source the records cite. */
export interface SourceCoverage {
  source: string;
  title: string;
  sentences: CoveredSentence[];
}

const maxWords = 8;

/** What non-factual sentences are known by. */
export const firstWords = (sentence: string): string => sentence.split(' ').slice(0, maxWords).join(' ');

/** A sentence that a record cites after all holds a fact. */
const judge = (sentence: CitedSentence, isRepeat: boolean, reason: NonFactualReason | undefined): CoveredSentence => {
  if (isRepeat) return { ...sentence, state: 'repeat' };
  if (sentence.inWords.length > 0) return { ...sentence, state: 'in-words' };
  if (sentence.quotations.length > 0) return { ...sentence, state: 'cited' };
  return reason === undefined ? { ...sentence, state: 'uncited' } : { ...sentence, state: 'non-factual', reason };
};

/** Lays the records and the non-factual sentences over the text of a source. */
export const coverSource = (
  { id, title, language }: Source,
  text: string,
  dataset: Dataset,
  nonFactualSentences: readonly NonFactualSentence[],
): SourceCoverage => {
  const reasons = new Map(
    nonFactualSentences.filter(({ source }) => source === id).map(({ words, reason }) => [words, reason]),
  );
  const seen = new Set<string>();
  const sentences = citeSentences(foldSpace(text), splitSentences(text, language), quotationsFrom(id, dataset));
  return {
    source: id,
    title,
    sentences: sentences.map((sentence) => {
      const isRepeat = seen.has(sentence.text);
      seen.add(sentence.text);
      return judge(sentence, isRepeat, reasons.get(firstWords(sentence.text)));
    }),
  };
};

/** How many sentences of a source are in a state. */
export const countOf = ({ sentences }: SourceCoverage, ...states: SentenceState[]): number =>
  sentences.filter(({ state }) => states.includes(state)).length;
