/** A server that wants to be left alone for longer is not waited for. */
const longestWaitMs = 60_000;

/**
 * When a server wants to be asked again (header `Retry-After`: seconds or a date), in milliseconds since 1970, at most
 * a minute from now. Undefined where it does not say, or says what cannot be read.
 */
export const retryTimeOf = ({ headers }: Response): number | undefined => {
  const value = headers.get('retry-after')?.trim() ?? '';
  const now = Date.now();
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 ? now + Math.min(wait, longestWaitMs) : undefined;
};
