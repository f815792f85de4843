import { DatasetError } from '@health-networks/core';
import type { Host } from '../host.js';
import type { Words } from '../words/words.js';
import { problemsAt } from './problem.js';
import { readInputFile, type InputFile } from './read-file.js';
import type { JsonOptions, ReadResult } from './read-json.js';
import type { TableOptions } from './read-table.js';

/** What a file may be, by its content: names lie. */
export type FileFormat = 'json' | 'geojson' | 'csv' | 'workbook';

/** ZIP (.xlsx, .ods) and the older compound file (.xls). */
const workbookStart = /^(?:PK\x03\x04|\xD0\xCF\x11\xE0)/;

/** `[` and `{` begin no row of a table. */
const jsonStart = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*[{[]/;

/** A dataset has neither of these keys. */
const geoJsonStart =
  /^[^]{0,4}\s*\{\s*(?:"[^"]*"\s*:\s*(?:"[^"]*"|[\d.]+|null|true|false)\s*,\s*)*?"type"\s*:\s*"Feature(?:Collection)?"/;

const formatOf = ({ bytes, name }: Pick<InputFile, 'bytes' | 'name'>): FileFormat => {
  const start = String.fromCharCode(...bytes.slice(0, 256));
  if (workbookStart.test(start)) return 'workbook';
  if (jsonStart.test(start) && (geoJsonStart.test(start) || name.toLowerCase().endsWith('.geojson'))) return 'geojson';
  return jsonStart.test(start) || name.toLowerCase().endsWith('.json') ? 'json' : 'csv';
};

/** How to read a file, whatever it is. */
export interface InputOptions extends JsonOptions, TableOptions {
  /** The sheet of a workbook. */
  readonly sheet?: string;
}

const readWith = async (file: InputFile, options: InputOptions, words: Words): Promise<ReadResult> => {
  const format = formatOf(file);
  if (format === 'json') return (await import('./read-json.js')).readJson(file, options);
  if (format === 'geojson') return (await import('./read-geojson.js')).readGeoJsonFile(file, options);
  const { readSheets, readTable } = await import('./read-table.js');
  if (format === 'csv') return readTable(file, options);
  const { readWorkbook } = await import('./read-workbook.js');
  return readSheets(file, await readWorkbook(file, options.sheet, words), options);
};

/** Reads a dataset of any format, and says what is wrong with it. */
export const readInput = async (
  path: string,
  options: InputOptions,
  { host, words }: { host: Host; words: Words },
): Promise<ReadResult> => {
  const file = await readInputFile(path, host, words);
  try {
    return await readWith(file, options, words);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { problems: problemsAt(path, error.issues, () => ({})) };
  }
};
