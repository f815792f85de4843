import { DatasetError, type Dataset, type Issue } from '@health-networks/core';
import type { Language } from './configuration.js';

/** Same limit as in the widgets, so that a file that works here works on the site. */
const maxBytes = 5_000_000;

/** A file that an editor has dropped. */
export interface OwnFile {
  readonly name: string;
  readonly dataset: Dataset;
  /** Id of the network to show. */
  readonly network: string;
  /** Issues about omitted parts, and other remarks. */
  readonly issues: readonly Issue[];
}

/** A file that cannot be shown; the issues say why. */
export interface RefusedFile {
  readonly name: string;
  readonly issues: readonly Issue[];
}

const refuse = (name: string, message: string, remedy: string): RefusedFile => ({
  name,
  issues: [{ rule: 'file', severity: 'error', path: [], message, remedy }],
});

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

const readCsv = async (name: string, bytes: Uint8Array, language: Language): Promise<OwnFile | RefusedFile> => {
  const { safeReadPartnersCsv } = await import('@health-networks/core/io');
  const result = safeReadPartnersCsv(bytes, { mode: 'lenient', language, name: stem(name) });
  if (!result.success) return { name, issues: result.error.issues };
  const [network] = Object.keys(result.data.networks);
  return network === undefined
    ? { name, issues: result.issues }
    : { name, dataset: result.data, network, issues: result.issues };
};

const readJson = async (name: string, bytes: Uint8Array): Promise<OwnFile | RefusedFile> => {
  const [{ readDatasetJson }, { safeParseDataset }] = await Promise.all([
    import('@health-networks/core/io'),
    import('@health-networks/core/schema'),
  ]);
  const result = safeParseDataset(readDatasetJson(bytes, { maxBytes, name }));
  if (!result.success) return { name, issues: result.error.issues };
  const [network] = Object.keys(result.data.networks);
  return network === undefined
    ? refuse(name, 'has no network', 'Add one to its "networks".')
    : { name, dataset: result.data, network, issues: [] };
};

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 64));

/** Reads an editor's file as far as possible: valid rows are shown, and issues are reported with their position. */
export const readOwnFile = async (file: File, language: Language): Promise<OwnFile | RefusedFile> => {
  const { name } = file;
  if (file.size === 0)
    return refuse(name, 'is empty', 'Save it again, with a row of headers and a row for each partner.');
  if (file.size > maxBytes) {
    const size = Math.ceil(file.size / 1_000_000);
    return refuse(name, `is too large: ${size} MB`, 'Keep it within 5 MB: a list of partners needs no pictures.');
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const start = startOf(bytes);
    return /^(?:\u00ef\u00bb\u00bf)?\s*[{[]/.test(start)
      ? await readJson(name, bytes)
      : await readCsv(name, bytes, language);
  } catch (error) {
    if (error instanceof DatasetError) return { name, issues: error.issues };
    throw error;
  }
};
