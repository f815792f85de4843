import type { DataRequest, LoadedDataset, ReadResult } from '../loaded-dataset.js';
import { LoadError } from '../load-error.js';
import type { FetchedFile } from './fetch-bytes.js';
import { fetchShared, forgetFile } from './shared-file.js';

/** A request for a file; the language is that of the page around the element, because a table does not state its own. */
type FileRequest = DataRequest & { src: string };

/** Dynamic imports, so that a page loads only the reader for the format it uses. */
const validator = () => import('./validate-dataset.js');
const csvReader = () => import('./read-csv.js');

/** The media type of CSV, and those of older servers. */
const csvType = /csv|comma-/;

/** The beginning of JSON, of a page in its place, or of an empty file, after any byte order mark and the zeros of UTF-16. */
const bracket = /^[\s\0ï»¿þÿ]*(?:[{[<]|$)/;

/**
 * Whether a file is a table: by its media type or the ending of its address, before or after redirects. Where neither
 * tells, as with downloads of type `application/octet-stream`, the content decides.
 */
const isCsv = ({ mediaType, url, bytes }: FetchedFile, { pathname }: URL): boolean => {
  const paths = `${pathname}\n${new URL(url).pathname}`;
  const isNamed = csvType.test(mediaType) || /\.csv$/im.test(paths);
  return (
    isNamed || (!mediaType.endsWith('json') && !bracket.test(new TextDecoder('latin1').decode(bytes.subarray(0, 99))))
  );
};

const datasetOf = (result: ReadResult): LoadedDataset => {
  if ('dataset' in result) return result;
  throw new LoadError(result.code, result.message, result.issues);
};

const readTable = async (
  bytes: Uint8Array,
  { src, network, csvColumns, language }: FileRequest,
): Promise<LoadedDataset> => {
  const named = network === undefined ? {} : { network: { id: network } };
  return datasetOf((await csvReader()).readCsv(bytes, { name: src, language, ...named }, csvColumns));
};

const readDataset = async (bytes: Uint8Array, { src }: FileRequest): Promise<LoadedDataset> =>
  datasetOf((await validator()).validateDataset(bytes, src));

/** Results by file and by the options that affect reading. */
const results = new WeakMap<FetchedFile, Map<string, Promise<LoadedDataset>>>();

/** Reads a file once for all elements with the same options, so that they share one dataset and its index. */
const readOnce = (file: FetchedFile, url: URL, request: FileRequest): Promise<LoadedDataset> => {
  const known = results.get(file) ?? new Map<string, Promise<LoadedDataset>>();
  results.set(file, known);
  // A dataset does not depend on the page; a table takes its network id, columns and language from the page.
  const [key, read] = isCsv(file, url)
    ? [JSON.stringify([request.network, request.csvColumns, request.language]), readTable]
    : ['', readDataset];
  const result = known.get(key) ?? read(file.bytes, request);
  known.set(key, result);
  return result;
};

const addressOf = (src: string): URL => {
  if (URL.canParse(src, document.baseURI)) return new URL(src, document.baseURI);
  throw new LoadError('not-found', `src="${src}" is no address. Correct it.`);
};

/** Fetches a dataset (JSON) or a table of partners (CSV), once per page, and validates it. Throws {@link LoadError}. */
export const loadFile = async (request: FileRequest, signal: AbortSignal): Promise<LoadedDataset> => {
  const url = addressOf(request.src);
  const file = await fetchShared(url.href, signal);
  try {
    return await readOnce(file, url, request);
  } catch (error) {
    await forgetFile(url.href, file);
    throw error;
  }
};

/** Validates the dataset in an element's script child. Throws {@link LoadError}. */
export const readScript = async (script: Element): Promise<LoadedDataset> =>
  datasetOf((await validator()).validateDataset(script.textContent, 'The script element'));
