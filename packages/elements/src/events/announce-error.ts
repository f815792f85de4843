import { HnErrorEvent } from './error-event.js';
import type { LoadError } from '../base/data/load-error.js';

/** Fires `hn-error`; logs to the console unless the page cancels it. */
export const announceError = (element: Element, error: LoadError): void => {
  if (!element.dispatchEvent(new HnErrorEvent(error))) return;
  console.warn(
    `<${element.localName}> shows no data: ${error.message}`,
    element,
    ...(error.cause === undefined ? [] : [error.cause]),
  );
};
