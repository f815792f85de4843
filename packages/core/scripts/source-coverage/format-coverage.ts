import { nonFactualReasons } from '../non-factual-sentences.js';
import { wordedFacts, wordedReasons } from '../worded-facts.js';
import { countOf, type CoveredSentence, type SourceCoverage } from './cover-source.js';

const marks = { cited: '+', 'in-words': '~', uncited: '!', 'non-factual': '-', repeat: '=' } as const;

/** Formats a sentence as `[quoted part] and the rest`. */
const bracket = ({ text, quoted }: CoveredSentence): string =>
  quoted.reduceRight(
    (marked, [from, to]) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
    text,
  );

/** Explains why facts are only in free text. */
const explainWords = (quotes: readonly string[]): string =>
  quotes
    .map((quote) => {
      const reason = wordedFacts.find((fact) => fact.quote === quote)?.reason;
      return `“${quote}”: ${reason === undefined ? 'no reason is given in worded-facts.ts' : wordedReasons[reason]}`;
    })
    .join('; ');

const explain = ({ state, reason, quotations, inWords }: CoveredSentence): string => {
  if (state === 'repeat') return 'repeats a sentence above';
  if (state === 'uncited') return 'cited by no record';
  if (reason) return `holds no fact: ${nonFactualReasons[reason]}`;
  const records = [...new Set(quotations.map(({ record }) => record))].join(' ');
  return state === 'in-words' ? `${records}\n    in words only: ${explainWords(inWords)}` : records;
};

const formatSentence = (sentence: CoveredSentence): string =>
  `${marks[sentence.state]} ${bracket(sentence)}\n    ${explain(sentence)}`;

/**
 * Formats the share of cited sentences: "17 of 18 sentences that hold a fact are cited, 2 of them with a fact that
 * stands in words only; 4 hold none."
 */
const formatShare = (coverage: SourceCoverage): string => {
  const facts = countOf(coverage, 'cited', 'in-words', 'uncited');
  const cited = countOf(coverage, 'cited', 'in-words');
  const inWords = countOf(coverage, 'in-words');
  const none = countOf(coverage, 'non-factual');
  return `${cited} of ${facts} sentences that hold a fact are cited, ${inWords} of them with a fact that stands in words only; ${none} hold none.`;
};

const select = ({ sentences }: SourceCoverage, onlyUncited: boolean): CoveredSentence[] =>
  sentences.filter(({ state }) => !onlyUncited || state === 'uncited');

/** Formats a report of one source: each sentence with quotes in brackets and the citing records. */
export const formatCoverage = (coverage: SourceCoverage, onlyUncited: boolean): string => {
  const head = `${coverage.source}: ${coverage.title}\n${formatShare(coverage)}`;
  return [head, ...select(coverage, onlyUncited).map(formatSentence)].join('\n\n');
};

/** Formats the coverage as JSON. */
export const formatCoverageJson = (coverages: readonly SourceCoverage[], onlyUncited: boolean): string =>
  JSON.stringify(
    coverages.map((coverage) => ({ ...coverage, sentences: select(coverage, onlyUncited) })),
    null,
    2,
  );

const start = '<!-- coverage: written by the coverage report -->';
const end = '<!-- coverage: end -->';

/** The part between the markers, with the blank lines that the Markdown formatter requires. */
const section = new RegExp(`${start}\\n[^]*?\\n${end}`);

const render = (coverages: readonly SourceCoverage[]): string =>
  [start, '', ...coverages.map((coverage) => `- \`${coverage.source}\`: ${formatShare(coverage)}`), '', end].join('\n');

/** Writes the share of each source between the markers of a Markdown text. Throws if there are none. */
export const writeShares = (markdown: string, coverages: readonly SourceCoverage[]): string => {
  if (!section.test(markdown)) throw new Error(`There is no place for the shares. Add two lines: ${start} and ${end}`);
  return markdown.replace(section, () => render(coverages));
};
