import { isServer } from '../is-server.js';

/** Elements that show what a server has rendered, until they can render the same. */
const waiting = new WeakSet<Element>();

/** Says whether an element waits for its hydration. */
export const setWaiting = (host: Element, isWaiting: boolean): void => {
  if (isWaiting) waiting.add(host);
  else waiting.delete(host);
};

/**
 * Does an element render everything at once? On a server nothing can be added later, and hydration needs the same
 * content as that of the server.
 */
export const rendersWhole = (host: Element): boolean => isServer || waiting.has(host);
