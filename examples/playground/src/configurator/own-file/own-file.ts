import { DatasetError, type Dataset, type Issue } from '@health-networks/core';
import type { FaultText } from '@health-networks/core/issues';
import type { Language } from '../configuration.js';
import { fileFault } from './file-words.js';

/** Same limit as in the widgets, so that every file shown here also works on the site. */
const maxMegabytes = 5;

/** What an editor has dropped. */
export interface OwnFile {
  readonly name: string;
  readonly dataset: Dataset;
  /** Id of the network that is shown. */
  readonly network: string;
  /** Omitted and doubtful values. */
  readonly issues: readonly Issue[];
}

/** A file that cannot be shown: the issues say why. */
export interface RefusedFile {
  readonly name: string;
  readonly issues: readonly Issue[];
}

/** The bytes of a file, and how to read them. */
interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
}

type Read = OwnFile | RefusedFile;

const refuse = (name: string, fault: FaultText): RefusedFile => ({
  name,
  issues: [{ rule: 'file', severity: 'error', path: [], ...fault }],
});

/** Error for a lazily loaded module that could not be loaded. */
class ReaderMissing extends Error {}

const load = async <Reader>(reader: Promise<Reader>): Promise<Reader> => {
  try {
    return await reader;
  } catch (cause) {
    throw new ReaderMissing('A reader could not be loaded.', { cause });
  }
};

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

const maxIdLength = 60;

/** Names that no file can have in Windows, whatever its extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Returns the id of the network in a table: the name of the file in letters, so that two lists are two files on a site. */
const networkOf = (name: string): { id: string } => {
  const letters = stem(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = letters.replace(/[^a-z0-9]+/g, '-').slice(0, maxIdLength);
  const id = words.replace(/^-+|-+$/g, '');
  return { id: /^\d/.test(id) || reserved.test(id) ? `list-${id}` : id || 'network' };
};

/** Whether a table has rows that can be shown. */
const hasRecords = ({ organizations, contactPoints, events }: Dataset): boolean =>
  [organizations, contactPoints, events].some((records) => Object.keys(records).length > 0);

const shownTable = (name: string, dataset: Dataset, issues: readonly Issue[]): Read =>
  hasRecords(dataset) ? shown(name, dataset, issues) : { name, issues };

const shown = (name: string, dataset: Dataset, issues: readonly Issue[]): Read => {
  const [network] = Object.keys(dataset.networks);
  return network === undefined
    ? refuse(name, fileFault('no-network', 'add-network'))
    : { name, dataset, network, issues };
};

const readCsv = async ({ name, bytes, language }: Source): Promise<Read> => {
  const { safeReadCsv } = await load(import('@health-networks/core/io'));
  const result = safeReadCsv(bytes, { mode: 'lenient', language, name: stem(name), network: networkOf(name) });
  return result.success ? shownTable(name, result.data, result.issues) : { name, issues: result.error.issues };
};

const readSheets = async ({ name, bytes, language }: Source): Promise<Read> => {
  const [{ readWorkbook }, { safeReadSheets }] = await load(
    Promise.all([import('./read-workbook.js'), import('@health-networks/core/io')]),
  );
  const workbook = await readWorkbook(bytes);
  if ('fault' in workbook) return refuse(name, workbook.fault);
  const options = { mode: 'lenient', language, name: stem(name), network: networkOf(name) } as const;
  const result = safeReadSheets(workbook.sheets, options);
  if (!result.success) return { name, issues: result.error.issues };
  return shownTable(name, result.data, result.issues);
};

const readJson = async ({ name, bytes }: Source): Promise<Read> => {
  const [{ readDatasetJson }, { safeParseDataset }] = await load(
    Promise.all([import('@health-networks/core/io'), import('@health-networks/core/schema')]),
  );
  const input = readDatasetJson(bytes, { maxBytes: maxMegabytes * 1_000_000, name });
  // Lenient like the widgets: valid records are shown.
  const result = safeParseDataset(input, { mode: 'lenient' });
  return result.success ? shown(name, result.data, result.issues) : { name, issues: result.error.issues };
};

/** A zip (.xlsx, .ods) or a compound file (.xls, and .xlsx with a password). */
const workbookStart = /^(?:PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0)/;

const jsonStart = /^(?:\u00ef\u00bb\u00bf)?\s*[{[]/;

/** Detected by the first bytes, because names are often wrong. */
const readerFor = (bytes: Uint8Array): ((source: Source) => Promise<Read>) => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (workbookStart.test(start)) return readSheets;
  return jsonStart.test(start) ? readJson : readCsv;
};

/** Reads the file of an editor in lenient mode: valid rows are returned, and faults are reported with their place. */
export const readOwnFile = async (file: File, language: Language): Promise<Read> => {
  const { name } = file;
  if (file.size === 0) return refuse(name, fileFault('empty', 'give-rows'));
  if (file.size > maxMegabytes * 1_000_000) {
    const values = { size: Math.ceil(file.size / 1_000_000), limit: maxMegabytes };
    return refuse(name, fileFault('too-large', 'keep-smaller', values));
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return await readerFor(bytes)({ name, bytes, language });
  } catch (error) {
    if (error instanceof DatasetError) return { name, issues: error.issues };
    if (error instanceof ReaderMissing) return refuse(name, fileFault('no-reader', 'try-again'));
    throw error;
  }
};
