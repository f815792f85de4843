import type { ProgramRow } from './program-rows.js';
import type { ShownText } from '../base/text/text.js';

/** Rows without the sentence with which all descriptions begin, and that sentence. */
export interface SharedSentence {
  shared: ShownText | undefined;
  rows: readonly ProgramRow[];
}

/** Abbreviations of two letters before names and numbers, in four languages. */
const abbreviations = String.raw`(?<!\b(?:bv|ca|dr|ds|ir|jr|mr|ms|no|nr|nv|sr|st|vs))`;

/**
 * Matches the first sentence, which must end with a word: the period of "St. Antonius" or of "e.g." does not end a
 * sentence, that of "take it on." does.
 */
const sentences = new RegExp(
  String.raw`^(.*?(?:[\p{L}\p{N}\p{Pf}"')]{3}|(?<=\s)\p{Ll}{2}${abbreviations})[.!?]["')\p{Pf}]?)\s+(\S.*)$`,
  'su',
);

/** Returns the first sentence of a description and the rest; undefined if there is only one sentence. */
export const firstSentence = ({
  description,
}: Pick<ProgramRow, 'description'>): readonly [first: string, rest: string] | undefined => {
  const [, first, rest] = sentences.exec(description?.value ?? '') ?? [];
  return first === undefined || rest === undefined ? undefined : [first, rest];
};

/** Removes the sentence with which all descriptions begin, so that it can be shown once. */
export const withoutSharedSentence = (rows: readonly ProgramRow[]): SharedSentence => {
  const parts = rows.map(firstSentence);
  const first = parts[0]?.[0];
  const [head] = rows;
  if (rows.length < 2 || first === undefined || parts.some((part) => part?.[0] !== first)) {
    return { shared: undefined, rows };
  }
  return {
    shared: { value: first, lang: head?.description?.lang },
    rows: rows.map((row, at) => ({
      ...row,
      description: row.description && { ...row.description, value: parts[at]?.[1] ?? row.description.value },
    })),
  };
};
