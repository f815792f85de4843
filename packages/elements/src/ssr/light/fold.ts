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

/** Does it hold fields, which are left out? */
const holdsFields = (panel: HtmlElement): boolean =>
  elementsIn(panel).some(({ tagName }) => tagName === 'input' || tagName === 'select');

/** A button and what it opens become `<details>`; is that so? */
export const foldPanel = (button: HtmlElement, root: HtmlElement): boolean => {
  const id = attributeOf(button, 'aria-controls');
  const panel = id === undefined ? undefined : ownElements(root).find((one) => attributeOf(one, 'id') === id);
  if (!panel || holdsFields(panel)) return false;
  setAttribute(panel, 'id', undefined);
  setAttribute(panel, 'hidden', undefined);
  // Where a picture stands between both, the name is repeated.
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

/** The button after a list, which shows the rest of it. */
const buttonAfter = (list: HtmlElement): HtmlElement | undefined => {
  const siblings = list.parentNode?.childNodes.filter(isElement) ?? [];
  const next = siblings[siblings.indexOf(list) + 1];
  return next?.tagName === 'button' ? next : undefined;
};

/** Items that a list keeps back become a list of their own, in `<details>`. */
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
