import { elementsIn, remove, textOf, type HtmlElement } from './html-tree.js';
import { isLightRoot } from './flatten.js';

/** Elements that show something without a text. */
const shown: ReadonlySet<string> = new Set(['svg', 'img', 'hr']);

/** Is there nothing to see in it? */
export const isBlank = (element: HtmlElement): boolean =>
  textOf(element).trim() === '' && !elementsIn(element).some(({ tagName }) => shown.has(tagName));

/** Removes an element, and those around it that are blank then. */
export const prune = (element: HtmlElement): void => {
  const { parentNode } = element;
  remove(element);
  if (parentNode && 'tagName' in parentNode && !isLightRoot(parentNode) && isBlank(parentNode)) prune(parentNode);
};
