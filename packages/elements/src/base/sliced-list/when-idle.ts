/** In a page that is never idle, the work is done all the same, in milliseconds. */
const timeout = 200;

/** Calls back when the browser has nothing better to do. Returns the function that takes the wish back. */
export const whenIdle = (callback: () => void): (() => void) => {
  // Safari has no idle callbacks: a timer lets it paint and handle input in between.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout });
  return () => cancelIdleCallback(handle);
};
