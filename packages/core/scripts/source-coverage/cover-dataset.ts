import { findSourceFolder } from '../../src/integrity/helpers/source-texts.js';
import type { Dataset } from '../../src/model/types.generated.js';
import { nonFactualSentences } from '../non-factual-sentences.js';
import { coverSource, type SourceCoverage } from './cover-source.js';

/** Computes the coverage of all sources with stored text; `undefined` if the texts are not available. */
export const coverDataset = (dataset: Dataset): SourceCoverage[] | undefined => {
  const readSource = findSourceFolder();
  if (!readSource) return undefined;
  return Object.values(dataset.sources).flatMap((source) => {
    const text = readSource(source);
    return text === undefined ? [] : [coverSource(source, text, dataset, nonFactualSentences)];
  });
};
