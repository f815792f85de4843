import { LoadError } from '../load-error.js';
import { deadlineMs } from '../with-deadline.js';

/** Upper limit of the wait, whatever the server requests. */
const maxWaitMs = 60_000;

/**
 * Returns the time at which a server allows the next request (header `Retry-After`: seconds or a date), in milliseconds
 * since 1970, at most a minute from now. Undefined when the header is missing or invalid.
 */
export const retryTimeOf = ({ headers }: Response): number | undefined => {
  const value = headers.get('retry-after')?.trim() ?? '';
  const now = Date.now();
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 ? now + Math.min(wait, maxWaitMs) : undefined;
};

/** Maximum time to wait for the browser's violation event after a failed request. */
const patienceMs = 50;

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/** Listens until `end` is called. */
export interface RefusalListener {
  /** Returns the directive that blocked the request, if any. Call after the request has failed. */
  directive: () => Promise<string | undefined>;
  end: () => void;
}

/**
 * Listens for violations of the page's security policy while `url` is fetched, because `fetch` reports only that it
 * failed.
 */
const listenForRefusal = (url: string): RefusalListener => {
  let directive: string | undefined;
  const listen = (event: SecurityPolicyViolationEvent): void => {
    const isOurs = event.disposition === 'enforce' && event.blockedURI === withoutFragment(url);
    if (isOurs) directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    directive: async () => {
      // The event is dispatched in a separate task, after the rejection.
      if (directive === undefined) await new Promise((resolve) => setTimeout(resolve, patienceMs));
      return directive;
    },
    end: () => document.removeEventListener('securitypolicyviolation', listen),
  };
};

/** Datasets are tens of kilobytes; a larger file is a mistake or an attack. */
const maxBytes = 5_000_000;

/** The response of a server. */
export interface FetchedFile {
  bytes: Uint8Array;
  /**
   * Media type from the `Content-Type` header, in lower case and without parameters: `text/csv`. Empty when the header
   * is missing.
   */
  mediaType: string;
  /** Address after redirects. */
  url: string;
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

const refuseFailure = (response: Response, url: string): void => {
  if (response.ok) return;
  const code = response.status >= 500 || response.status === 429 ? 'unreachable' : 'not-found';
  throw new LoadError(code, `${url} answered with status ${response.status}.`, [], { retryAt: retryTimeOf(response) });
};

const toLoadError = (error: unknown, url: string, deadline: AbortSignal, directive: string | undefined): LoadError => {
  if (error instanceof LoadError) return error;
  if (deadline.aborted) return new LoadError('timeout', `${url} did not answer within ${deadlineMs / 1000} seconds.`);
  if (directive !== undefined) {
    const remedy = `Add the origin of ${url} to ${directive} in its header Content-Security-Policy.`;
    return new LoadError('not-allowed', `The page's security policy refuses ${url} (${directive}). ${remedy}`);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new LoadError(
    'unreachable',
    `${url} could not be read: ${reason}. Check address (https:), redirects, network and CORS.`,
  );
};

/**
 * Fetches a file of at most 5 MB within 10 seconds. Throws {@link LoadError}; after `signal` is aborted, callers must
 * ignore any error.
 */
export const fetchBytes = async (url: string, signal: AbortSignal): Promise<FetchedFile> => {
  const deadline = AbortSignal.timeout(deadlineMs);
  const refusal = listenForRefusal(url);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, deadline]), credentials: 'same-origin' });
    refuseFailure(response, url);
    if (!response.body || response.status === 204) throw new LoadError('not-a-dataset', `${url} is empty.`);
    return { bytes: await readAll(response.body, url), mediaType: mediaTypeOf(response), url: response.url || url };
  } catch (error) {
    const directive = await refusal.directive();
    throw toLoadError(error, url, deadline, directive);
  } finally {
    refusal.end();
  }
};
