import { isServer } from '../is-server.js';

/** Elements that show server-rendered content until they can render the same. */
const waiting = new WeakSet<Element>();

/** Sets whether an element awaits hydration. */
export const setWaiting = (host: Element, isWaiting: boolean): void => {
  if (isWaiting) waiting.add(host);
  else waiting.delete(host);
};

/**
 * Whether an element renders everything at once. A server cannot add content later, and hydration requires the same
 * content as that of the server.
 */
export const rendersWhole = (host: Element): boolean => isServer || waiting.has(host);
