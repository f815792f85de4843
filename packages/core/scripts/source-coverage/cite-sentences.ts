import { positionIn, foldSpace } from '../../src/integrity/helpers/contains-quote.js';
import { type AnyRecord, type CollectionName, collectionNames } from '../../src/model/collections.js';
import type { Dataset } from '../../src/model/types.generated.js';
import type { Sentence } from './split-sentences.js';

/** A quote with the record that cites it: `networks.health-hub-utrecht`. */
export interface Quotation {
  record: string;
  quote: string;
  /** Whether it only supports free text, which queries cannot read. */
  isForWords: boolean;
}

/** A sentence with its citations and quoted ranges. */
export interface CitedSentence {
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
