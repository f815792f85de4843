import { fetchBytes, type FetchedFile } from './fetch-bytes.js';
import { LoadError } from '../load-error.js';

/** A request shared by several elements. */
interface Request {
  file: Promise<FetchedFile>;
  /** Number of elements waiting for the request; the last one that leaves aborts it. */
  waiting: number;
  abort: AbortController;
}

/** Requests of the page by URL. Failed requests are removed, so that a retry fetches again. */
const requests = new Map<string, Request>();

const forget = (url: string, request: Request): void => {
  if (requests.get(url) === request) requests.delete(url);
};

/** Forgets a file that cannot be read, unless it has been requested again since. */
export const forgetFile = async (url: string, file: FetchedFile): Promise<void> => {
  const request = requests.get(url);
  if (request && (await request.file) === file) forget(url, request);
};

const start = (url: string): Request => {
  const abort = new AbortController();
  const request: Request = { file: fetchBytes(url, abort.signal), waiting: 0, abort };
  requests.set(url, request);
  request.file.catch((error: unknown) => {
    const wait = error instanceof LoadError && error.retryAt !== undefined ? error.retryAt - Date.now() : 0;
    if (wait > 0) setTimeout(forget, wait, url, request);
    else forget(url, request);
  });
  return request;
};

/**
 * Fetches a file once per page, however many elements show it. Throws `LoadError`; an aborted signal only ends the wait
 * of its own element.
 */
export const fetchShared = async (url: string, signal: AbortSignal): Promise<FetchedFile> => {
  signal.throwIfAborted();
  const request = requests.get(url) ?? start(url);
  request.waiting += 1;
  const leave = (): void => {
    request.waiting -= 1;
    if (request.waiting > 0) return;
    forget(url, request);
    request.abort.abort();
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await request.file;
  } finally {
    signal.removeEventListener('abort', leave);
  }
};
