import { elementsIn, remove, textOf, type HtmlElement } from './html-tree.js';
import { isLightRoot } from './flatten.js';

/** Elements that are visible without a text. */
const shown: ReadonlySet<string> = new Set(['svg', 'img', 'hr']);

/** Whether the element has no visible content. */
export const isBlank = (element: HtmlElement): boolean =>
  textOf(element).trim() === '' && !elementsIn(element).some(({ tagName }) => shown.has(tagName));

/** Removes an element, and its ancestors that become blank. */
export const prune = (element: HtmlElement): void => {
  const { parentNode } = element;
  remove(element);
  if (parentNode && 'tagName' in parentNode && !isLightRoot(parentNode) && isBlank(parentNode)) prune(parentNode);
};
