import { LoadError } from './load-error.js';
import { deadlineMs } from './with-deadline.js';

/** Datasets are tens of kilobytes; more than this is a mistake or an attack. */
const maxBytes = 5_000_000;

/** What a server has sent. */
export interface FetchedFile {
  bytes: Uint8Array;
  /**
   * Media type from the header `Content-Type`, lower case, without parameters: `text/csv`. Empty where the header is
   * missing.
   */
  mediaType: string;
}

const mediaTypeOf = ({ headers }: Response): string =>
  (headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();

const readAll = async (body: ReadableStream<Uint8Array<ArrayBuffer>>, url: string): Promise<Uint8Array> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new LoadError('too-large', `${url} is larger than ${maxBytes} bytes.`);
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

const toLoadError = (error: unknown, url: string, deadline: AbortSignal): LoadError => {
  if (error instanceof LoadError) return error;
  if (deadline.aborted) return new LoadError('timeout', `${url} did not answer within ${deadlineMs / 1000} seconds.`);
  const reason = error instanceof Error ? error.message : String(error);
  return new LoadError('unreachable', `${url} could not be read: ${reason}. Check address, network, CORS and CSP.`);
};

/**
 * Fetches a file of at most 5 MB within 10 seconds. Throws {@link LoadError}; after `signal` is aborted, callers must
 * ignore any error.
 */
export const fetchBytes = async (url: string, signal: AbortSignal): Promise<FetchedFile> => {
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, deadline]), credentials: 'same-origin' });
    if (!response.ok) {
      const code = response.status >= 500 || response.status === 429 ? 'unreachable' : 'not-found';
      throw new LoadError(code, `${url} answered with status ${response.status}.`);
    }
    if (!response.body || response.status === 204) throw new LoadError('not-a-dataset', `${url} is empty.`);
    return { bytes: await readAll(response.body, url), mediaType: mediaTypeOf(response) };
  } catch (error) {
    throw toLoadError(error, url, deadline);
  }
};
