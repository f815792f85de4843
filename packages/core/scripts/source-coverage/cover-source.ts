import { foldSpace, positionIn, findSourceFolder } from '../../src/integrity/helpers/source-texts.js';
import { type AnyRecord, type CollectionName, collectionNames } from '../../src/model/collections.js';
import type { Dataset, Source } from '../../src/model/types.generated.js';
import { type NonFactualSentence, type NonFactualReason, nonFactualSentences } from '../non-factual-sentences.js';

/** A sentence without its bullet, and its position in the text with collapsed white space. */
interface Sentence {
  text: string;
  start: number;
  end: number;
}

const bullet = /^[•·*–-]\s+/;

/** Abbreviations that do not end a sentence. */
const endsInAbbreviation = /(?:^|[\s“‘(])(?:prof|dr|drs|ir|ing|mr|mrs|ms|e\.v|b\.v|n\.v)\.$/i;

/** An opening quotation mark at the end belongs to the next sentence. */
const opensQuotation = /[“‘„]$/;

/** Splits a line with Unicode sentence segmentation and corrections. */
const splitLine = (line: string, segmenter: Intl.Segmenter): string[] => {
  const sentences: string[] = [];
  let held = '';
  for (const { segment } of segmenter.segment(line)) {
    const text = `${held}${segment}`;
    held = endsInAbbreviation.test(text.trim()) ? text : (opensQuotation.exec(text.trim())?.[0] ?? '');
    if (held !== text) sentences.push(text.trim().slice(0, text.trim().length - held.length));
  }
  return [...sentences, held.trim()].filter((sentence) => sentence !== '');
};

/**
 * Splits a stored page into sentences, in its language. A line always ends a sentence, because headings, list items and
 * captions have no full stop.
 *
 * @example
 * splitSentences('Contact\n• Prof. Doe answers. Soon.', 'en').map(({ text }) => text);
 * // ['Contact', 'Prof. Doe answers.', 'Soon.']
 */
export const splitSentences = (text: string, language: string): Sentence[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const folded = foldSpace(text);
  const lines = text.split('\n').map((line) => foldSpace(line).replace(bullet, ''));
  let end = 0;
  return lines
    .flatMap((line) => splitLine(line, segmenter))
    .map((sentence) => {
      const start = folded.indexOf(sentence, end);
      end = start + sentence.length;
      return { text: sentence, start, end };
    });
};

/** A quote with the record that cites it: `networks.health-hub-utrecht`. */
interface Quotation {
  record: string;
  quote: string;
  /** Whether it only supports free text, which queries cannot read. */
  isForWords: boolean;
}

/** A sentence with its citations and quoted ranges. */
interface CitedSentence {
  text: string;
  quotations: Quotation[];
  /** Quotes that only support free text. */
  inWords: string[];
  /** Start and end positions, in order, without overlap. */
  quoted: [number, number][];
}

/** Free-text fields. Goals, statements and purposes are modeled and do not count. */
const wordFields: readonly string[] = ['description', 'note', 'datingNote'];

const recordsOf = (dataset: Dataset): { name: CollectionName; record: AnyRecord }[] =>
  collectionNames.flatMap((name) => Object.values<AnyRecord>(dataset[name]).map((record) => ({ name, record })));

/** Returns the quotes that records take from a source, in the order of the collections. */
export const quotationsFrom = (source: string, dataset: Dataset): Quotation[] =>
  recordsOf(dataset).flatMap(({ name, record: { id, citations } }) =>
    citations
      .filter((citation) => citation.source === source)
      .flatMap(({ quote, fields }) => {
        const isForWords = fields?.every((field) => wordFields.includes(field)) ?? false;
        return quote ? [{ record: `${name}.${id}`, quote: foldSpace(quote), isForWords }] : [];
      }),
  );

/**
 * Returns the position of a quote: a sentence that equals it, else the first occurrence. A name quoted from a title
 * must not cite every sentence that mentions it.
 */
const placeOf = (quote: string, text: string, sentences: readonly Sentence[]): [number, number] | undefined => {
  const places: number[] = [];
  for (let at = positionIn(text, quote); at >= 0; at = positionIn(text, quote, at + 1)) places.push(at);
  const isWhole = (at: number): boolean =>
    sentences.some(({ start, end }) => start === at && end === at + quote.length);
  const at = places.find(isWhole) ?? places[0];
  return at === undefined ? undefined : [at, at + quote.length];
};

type Placed = Readonly<{ quotation: Quotation; place: [number, number] }>;

const heldInWords = (here: readonly Placed[]): string[] => {
  const held = here.filter(({ quotation }) => !quotation.isForWords);
  const isHeld = ({ place: [from, to] }: Placed): boolean => held.some(({ place }) => place[0] < to && place[1] > from);
  const inWords = here.filter((placed) => placed.quotation.isForWords && !isHeld(placed));
  return [...new Set(inWords.map(({ quotation }) => quotation.quote))];
};

const merge = (spans: readonly (readonly [number, number])[]): [number, number][] => {
  const merged: [number, number][] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
};

/** Matches quotes with sentences. A quote across two sentences cites both. */
export const citeSentences = (
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): CitedSentence[] => {
  const placed = quotations.flatMap((quotation): Placed[] => {
    const place = placeOf(quotation.quote, text, sentences);
    return place ? [{ quotation, place }] : [];
  });
  return sentences.map(({ text, start, end }) => {
    const here = placed.filter(({ place: [from, to] }) => from < end && to > start);
    const spans = here.map(({ place: [from, to] }): [number, number] => [
      Math.max(from, start) - start,
      Math.min(to, end) - start,
    ]);
    return {
      text,
      quotations: here.map(({ quotation }) => quotation),
      inWords: heldInWords(here),
      quoted: merge(spans),
    };
  });
};

/**
 * `cited`, `in-words` and `uncited` sentences contain facts; in an `in-words` sentence, at least one fact is recorded
 * only in free text. `non-factual` sentences contain none; a `repeat` occurs verbatim earlier.
 */
type SentenceState = 'cited' | 'in-words' | 'uncited' | 'non-factual' | 'repeat';

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

/** Computes the coverage of all sources with stored text; `undefined` if the texts are not available. */
export const coverDataset = (dataset: Dataset): SourceCoverage[] | undefined => {
  const readSource = findSourceFolder();
  if (!readSource) return undefined;
  return Object.values(dataset.sources).flatMap((source) => {
    const text = readSource(source);
    return text === undefined ? [] : [coverSource(source, text, dataset, nonFactualSentences)];
  });
};
