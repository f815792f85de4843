/** Timeout in milliseconds, after which the callback runs even on a busy page. */
const timeout = 200;

/** Runs a callback when the browser is idle. Returns a function that cancels it. */
export const whenIdle = (callback: () => void): (() => void) => {
  // Safari lacks requestIdleCallback: a timer still lets it paint and handle input first.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout });
  return () => cancelIdleCallback(handle);
};
