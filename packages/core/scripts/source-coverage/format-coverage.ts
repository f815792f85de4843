import { nonFactualReasons } from '../non-factual-sentences.js';
import { countOf, type CoveredSentence, type SourceCoverage } from './cover-source.js';

const marks = { cited: '+', uncited: '!', 'non-factual': '-', repeat: '=' } as const;

/** `[what is quoted] and what is not`. */
const bracket = ({ text, quoted }: CoveredSentence): string =>
  quoted.reduceRight(
    (marked, [from, to]) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
    text,
  );

const explain = ({ state, reason, quotations }: CoveredSentence): string => {
  if (state === 'repeat') return 'repeats a sentence above';
  if (state === 'uncited') return 'cited by no record';
  if (reason) return `holds no fact: ${nonFactualReasons[reason]}`;
  return [...new Set(quotations.map(({ record }) => record))].join(' ');
};

const formatSentence = (sentence: CoveredSentence): string =>
  `${marks[sentence.state]} ${bracket(sentence)}\n    ${explain(sentence)}`;

/** "17 of 18 sentences that hold a fact are cited; 4 hold none." */
export const formatShare = (coverage: SourceCoverage): string => {
  const facts = countOf(coverage, 'cited', 'uncited');
  const none = countOf(coverage, 'non-factual');
  return `${countOf(coverage, 'cited')} of ${facts} sentences that hold a fact are cited; ${none} hold none.`;
};

const select = ({ sentences }: SourceCoverage, onlyUncited: boolean): CoveredSentence[] =>
  sentences.filter(({ state }) => !onlyUncited || state === 'uncited');

/** One source for people to read: each sentence with its quoted words in brackets, and the records that cite it. */
export const formatCoverage = (coverage: SourceCoverage, onlyUncited: boolean): string => {
  const head = `${coverage.source}: ${coverage.title}\n${formatShare(coverage)}`;
  return [head, ...select(coverage, onlyUncited).map(formatSentence)].join('\n\n');
};

/** The same for programs: a list of sources. */
export const formatCoverageJson = (coverages: readonly SourceCoverage[], onlyUncited: boolean): string =>
  JSON.stringify(
    coverages.map((coverage) => ({ ...coverage, sentences: select(coverage, onlyUncited) })),
    null,
    2,
  );
