import { foldSpace } from '../../src/integrity/helpers/contains-quote.js';
import type { Dataset, Source } from '../../src/model/types.generated.js';
import type { NonFactualSentence, NonFactualReason } from '../non-factual-sentences.js';
import { type CitedSentence, citeSentences, quotationsFrom } from './cite-sentences.js';
import { splitSentences } from './split-sentences.js';

/**
 * `cited`, `in-words` and `uncited` sentences contain facts; in an `in-words` sentence, at least one fact is recorded
 * only in free text. `non-factual` sentences contain none; a `repeat` occurs verbatim earlier.
 */
export type SentenceState = 'cited' | 'in-words' | 'uncited' | 'non-factual' | 'repeat';

export interface CoveredSentence extends CitedSentence {
  state: SentenceState;
  /** Why it contains no fact. */
  reason?: NonFactualReason;
}

/** The sentences of a source and how records cite them. */
export interface SourceCoverage {
  source: string;
  title: string;
  sentences: CoveredSentence[];
}

const maxWords = 8;

/** Returns the key of a non-factual sentence. */
export const firstWords = (sentence: string): string => sentence.split(' ').slice(0, maxWords).join(' ');

/** Determines the state of a sentence. A cited sentence counts as factual, even if it is listed as non-factual. */
const judge = (sentence: CitedSentence, isRepeat: boolean, reason: NonFactualReason | undefined): CoveredSentence => {
  if (isRepeat) return { ...sentence, state: 'repeat' };
  if (sentence.inWords.length > 0) return { ...sentence, state: 'in-words' };
  if (sentence.quotations.length > 0) return { ...sentence, state: 'cited' };
  return reason === undefined ? { ...sentence, state: 'uncited' } : { ...sentence, state: 'non-factual', reason };
};

/** Computes the coverage of a source. */
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

/** Counts the sentences of a source in the given states. */
export const countOf = ({ sentences }: SourceCoverage, ...states: SentenceState[]): number =>
  sentences.filter(({ state }) => states.includes(state)).length;
