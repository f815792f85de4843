import type { SourceCoverage } from './cover-source.js';
import { formatShare } from './format-coverage.js';

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
