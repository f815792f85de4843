import { foldSpace } from '../../src/integrity/helpers/contains-quote.js';

/** A sentence without its bullet, and its position in the text with collapsed white space. */
export interface Sentence {
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
