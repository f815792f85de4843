import { HnErrorEvent } from './error-event.js';
import type { LoadError } from '../base/data/load-error.js';

/** Tells the page, by an event; and, unless the page says that it takes care, whoever looks into the console. */
export const announceError = (element: Element, error: LoadError): void => {
  if (!element.dispatchEvent(new HnErrorEvent(error))) return;
  console.warn(
    `<${element.localName}> shows no data: ${error.message}`,
    element,
    ...(error.cause === undefined ? [] : [error.cause]),
  );
};
