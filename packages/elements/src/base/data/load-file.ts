import { fetchBytes, type FetchedFile } from './fetch-bytes.js';
import { LoadError } from './load-error.js';
import type { LoadedDataset, ReadResult } from './read-result.js';

/** What a page says about a file that it links to. */
export interface FileRequest {
  src: string;
  /** Id of the network. A table of partners does not name its network, so this id is used for it. */
  network: string | undefined;
  /** BCP 47 tag of the page around the element: a table does not say in what language it is. */
  language: string;
}

/** Dynamic imports: a page loads only the reader of the format that it uses. */
const validator = () => import('./validate-dataset.js');
const csvReader = () => import('./read-csv.js');

const isCsv = ({ mediaType }: FetchedFile, pathname: string): boolean =>
  mediaType === 'text/csv' || /\.csv$/i.test(pathname);

const datasetOf = (result: ReadResult): LoadedDataset => {
  if ('dataset' in result) return result;
  throw new LoadError(result.code, result.message, result.issues);
};

const readTable = async (bytes: Uint8Array, { src, network, language }: FileRequest): Promise<LoadedDataset> => {
  const named = network === undefined ? {} : { network: { id: network } };
  return datasetOf((await csvReader()).readCsv(bytes, { name: src, language, ...named }));
};

/** Fetches a dataset (JSON) or a table of partners (CSV) and checks all of it. Throws {@link LoadError}. */
export const loadFile = async (request: FileRequest, signal: AbortSignal): Promise<LoadedDataset> => {
  const { href, pathname } = new URL(request.src, document.baseURI);
  const file = await fetchBytes(href, signal);
  if (isCsv(file, pathname)) return readTable(file.bytes, request);
  return datasetOf((await validator()).validateDataset(file.bytes, request.src));
};

/** Validates the dataset that an element carries inside. Throws {@link LoadError}. */
export const readScript = async (script: Element): Promise<LoadedDataset> =>
  datasetOf((await validator()).validateDataset(script.textContent, 'The script element'));
