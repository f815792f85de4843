import {
  formatPersonName,
  indexDataset,
  localize,
  searchDataset,
  type Dataset,
  type LocatedRecord,
} from '@health-networks/core';
import { codeOf, datasetToAsk, printJson, type Command } from '../context.js';
import { exitCodes } from '../host.js';
import { plainText } from '../output/plain-text.js';
import { namesLanguage } from './given-values.js';

export interface FindOptions {
  readonly text: string;
  readonly data?: string;
  readonly namesIn?: string;
}

/** Returns the name of a record in the reader's language, or its id. */
const nameOf = ({ collection, record }: LocatedRecord, language: string): string => {
  if (collection === 'persons') return formatPersonName(record);
  if (collection === 'sources') return record.title;
  const { name, label } = { name: undefined, label: undefined, ...record };
  return localize(name ?? label, language) ?? record.id;
};

/** Finds records by their names, in any language. */
export const find: Command<FindOptions> = async (context, { text, data, namesIn }) => {
  const language = namesLanguage(context, namesIn);
  const dataset: Dataset | undefined = await datasetToAsk(context, data);
  if (!dataset) return exitCodes.faultyInput;
  const { host, words, json } = context;
  const found = searchDataset(indexDataset(dataset), text).map((located) => ({
    collection: located.collection,
    id: located.record.id,
    name: nameOf(located, language),
  }));
  if (json) printJson(context, found);
  else if (found.length === 0) host.writeError(`${words.noMatch(plainText(text))}\n`);
  for (const { collection, id, name } of json ? [] : found) {
    host.writeOutput(`${collection.padEnd(13)}  ${id.padEnd(32)}  ${plainText(name)}\n`);
  }
  return codeOf(true);
};
