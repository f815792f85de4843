import { ownElements } from './flatten.js';
import {
  attributeOf,
  elementsIn,
  isElement,
  makeElement,
  move,
  putBefore,
  remove,
  replace,
  setAttribute,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.js';
import { isBlank, prune } from './prune.js';

const asDetails = (button: HtmlElement, content: readonly HtmlNode[]): HtmlElement => {
  const words = makeElement('span', { class: 'summary' }, [...button.childNodes]);
  const names = ['aria-label', 'part'].map((name) => [name, attributeOf(button, name)] as const);
  const summary = makeElement('summary', Object.fromEntries(names), [words]);
  return makeElement('details', { class: 'unfold' }, [summary, ...content]);
};

/** Whether the panel contains fields, which are removed. */
const holdsFields = (panel: HtmlElement): boolean =>
  elementsIn(panel).some(({ tagName }) => tagName === 'input' || tagName === 'select');

/** Converts a button and its panel to `<details>`. Returns whether it did. */
export const foldPanel = (button: HtmlElement, root: HtmlElement): boolean => {
  const id = attributeOf(button, 'aria-controls');
  const panel = id === undefined ? undefined : ownElements(root).find((one) => attributeOf(one, 'id') === id);
  if (!panel || holdsFields(panel)) return false;
  setAttribute(panel, 'id', undefined);
  setAttribute(panel, 'hidden', undefined);
  // If there is a picture between button and panel, the panel repeats the name.
  for (const child of panel.childNodes.filter(isElement))
    if (attributeOf(child, 'aria-hidden') === 'true') remove(child);
  if (isBlank(panel)) {
    prune(panel);
    return false;
  }
  const around = panel.parentNode;
  const details = asDetails(button, [panel]);
  replace(button, [details]);
  if (around && 'tagName' in around && isBlank(around)) prune(around);
  return true;
};

const isFolded = (element: HtmlElement): boolean => attributeOf(element, 'hidden') === 'until-found';

/** Returns the button after a list, which shows the rest of the list. */
const buttonAfter = (list: HtmlElement): HtmlElement | undefined => {
  const siblings = list.parentNode?.childNodes.filter(isElement) ?? [];
  const next = siblings[siblings.indexOf(list) + 1];
  return next?.tagName === 'button' ? next : undefined;
};

/** Moves hidden list items to a separate list in `<details>`. */
export const foldHidden = (root: HtmlElement): void => {
  const folded = ownElements(root).filter(isFolded);
  const lists = new Set(folded.map(({ parentNode }) => parentNode));
  for (const list of lists) {
    if (!list || !('tagName' in list)) continue;
    const button = buttonAfter(list);
    const items = list.childNodes.filter(isElement).filter(isFolded);
    for (const item of items) setAttribute(item, 'hidden', undefined);
    if (!button) continue;
    const rest = makeElement(list.tagName, Object.fromEntries(list.attrs.map(({ name, value }) => [name, value])), []);
    for (const item of items) move(item, rest);
    putBefore(button, [asDetails(button, [rest])]);
    remove(button);
  }
};
