import type { Dataset } from '@health-networks/core';
import {
  createContentLineLocator,
  safeReadGeoJson,
  safeReadIcalendar,
  safeReadJsonLd,
  safeReadVcard,
  type SafeReadVcardOptions,
} from '@health-networks/core/io';
import { safeParseDataset } from '@health-networks/core/schema';
import type { Words } from '../words/words.js';
import type { FileFormat } from './file-format.js';
import { createJsonLocator, createTextLocator } from './locate.js';
import { issuesOf, problemsAt, type LocatedResult, type Locate } from './problem.js';
import type { InputFile } from './read-file.js';
import type { ReadResult } from './read-json.js';
import type { TableOptions } from './read-table.js';

/** Returns the table options that also apply to files of other programs. */
const foreignOptions = (
  { name, path }: InputFile,
  { network, language, mode, findTelephone, into }: TableOptions,
): SafeReadVcardOptions => ({
  ...(network && { network }),
  ...(language !== undefined && { language }),
  ...(mode && { mode }),
  ...(findTelephone && { findTelephone }),
  // Terms that the dataset declares are known in the file, too.
  ...(into && { concepts: into.concepts }),
  name: name || path,
});

/** Creates a function that finds lines. A file that is not UTF-8 has none. */
const contentLocator = (bytes: Uint8Array): Locate => {
  try {
    const locate = createContentLineLocator(bytes);
    return (issue) => locate(issue) ?? {};
  } catch {
    return () => ({});
  }
};

/** Creates a function that finds positions: in JSON by path, in linked data by value. */
const jsonLdLocator = (bytes: Uint8Array): Locate => {
  const [ofJson, ofText] = [createJsonLocator(bytes), createTextLocator(bytes)];
  return (issue) => (issue.rule === 'json' ? ofJson(issue) : ofText(issue));
};

type ForeignFormat = Exclude<FileFormat, 'json' | 'csv' | 'workbook'>;

const readers: Readonly<
  Record<
    ForeignFormat,
    (file: InputFile, options: SafeReadVcardOptions, words: Words) => LocatedResult | Promise<LocatedResult>
  >
> = {
  geojson: ({ bytes }, options) => ({
    result: safeReadGeoJson(bytes, options),
    locate: createJsonLocator(bytes),
  }),
  vcard: ({ bytes }, options) => ({ result: safeReadVcard(bytes, options), locate: contentLocator(bytes) }),
  icalendar: ({ bytes }, options) => ({ result: safeReadIcalendar(bytes, options), locate: contentLocator(bytes) }),
  'json-ld': ({ bytes }, options) => ({
    result: safeReadJsonLd(bytes, { ...options, parse: safeParseDataset }),
    locate: jsonLdLocator(bytes),
  }),
  landscape2: async (file, options) => (await import('./read-landscape.js')).readLandscape(file, options),
  turtle: async (file, options, words) => (await import('./read-turtle.js')).readTurtle(file, options, words),
};

/** Removes persons, their memberships and all contacts. */
const withoutContacts = (dataset: Dataset): Dataset => ({
  ...dataset,
  persons: {},
  contactPoints: {},
  memberships: Object.fromEntries(
    Object.entries(dataset.memberships).filter(([, { member }]) => !Object.hasOwn(dataset.persons, member)),
  ),
});

/** Reads a file of another program. */
export const readForeign = async (
  file: InputFile,
  format: ForeignFormat,
  options: TableOptions,
  words: Words,
): Promise<ReadResult> => {
  const { result, locate } = await readers[format](file, foreignOptions(file, options), words);
  const problems = problemsAt(file.path, issuesOf(result), locate);
  if (!result.success) return { problems };
  return { dataset: options.contacts === false ? withoutContacts(result.data) : result.data, problems };
};
