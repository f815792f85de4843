import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { documentDataset } from '../src/data/index.js';
import { coverDataset, countOf, type SourceCoverage } from './source-coverage/cover-source.js';
import { formatCoverage, formatCoverageJson, writeShares } from './source-coverage/format-coverage.js';

const readme = new URL('../src/data/README.md', import.meta.url);

const notHere =
  'The texts of the sources are not here, so nothing was compared. Name their folder in the environment variable SOURCES_DIR.';

const readOptions = () =>
  parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      uncited: { type: 'boolean', default: false },
      source: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  }).values;

/** Returns all sources, or the requested one. Throws for an unknown id. */
const select = (all: readonly SourceCoverage[], id: string | undefined): readonly SourceCoverage[] => {
  const selected = all.filter(({ source }) => id === undefined || source === id);
  if (selected.length > 0) return selected;
  const known = all.map(({ source }) => source).join(', ');
  throw new Error(`No source has the id "${id}" and a stored text. There are: ${known}.`);
};

const run = async (): Promise<void> => {
  const { json, uncited, source, write } = readOptions();
  const all = coverDataset(documentDataset);
  if (!all) {
    console.error(notHere);
    return;
  }
  const shown = select(all, source);
  if (write) await writeFile(readme, writeShares(await readFile(readme, 'utf8'), all));
  const texts = shown.map((coverage) => formatCoverage(coverage, uncited));
  console.log(json ? formatCoverageJson(shown, uncited) : texts.join('\n\n\n'));
  if (shown.some((coverage) => countOf(coverage, 'uncited') > 0)) process.exitCode = 1;
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
