import { HnErrorEvent } from './error-event.js';
import type { LoadError } from '../base/data/load-error.js';

/** Fires `hn-error`; logs to the console unless the page cancels the event. `shown` is what the element still shows. */
export const announceError = (element: Element, error: LoadError, shown: 'no data' | 'its former data'): void => {
  if (!element.dispatchEvent(new HnErrorEvent(error))) return;
  console.warn(
    `<${element.localName}> shows ${shown}: ${error.message}`,
    element,
    ...(error.cause === undefined ? [] : [error.cause]),
  );
};
