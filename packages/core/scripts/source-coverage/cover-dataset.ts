import { findSourceFolder } from '../../src/integrity/helpers/find-source-folder.js';
import type { Dataset } from '../../src/model/dataset.js';
import { nonFactualSentences } from '../non-factual-sentences.js';
import { coverSource, type SourceCoverage } from './cover-source.js';

/** The coverage of each source whose text is stored; `undefined` where the texts are not on this machine. */
export const coverDataset = (dataset: Dataset): SourceCoverage[] | undefined => {
  const readSource = findSourceFolder();
  if (!readSource) return undefined;
  return Object.values(dataset.sources).flatMap((source) => {
    const text = readSource(source);
    return text === undefined ? [] : [coverSource(source, text, dataset, nonFactualSentences)];
  });
};
