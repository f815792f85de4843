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
