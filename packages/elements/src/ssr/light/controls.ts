import { ownElements, isBlank, prune } from './flatten.js';
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
  hasWord,
} from './html-tree.js';

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
const foldPanel = (button: HtmlElement, root: HtmlElement): boolean => {
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
const foldHidden = (root: HtmlElement): void => {
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

/** Instructions for features that need a script, by widget. */
const instructions: Readonly<Record<string, (element: HtmlElement) => boolean>> = {
  'hn-network-graph': (element) => hasWord(element, 'class', 'hint') || hasWord(element, 'part', 'status'),
};

const controls: ReadonlySet<string> = new Set(['button', 'input', 'label', 'select']);

/** Groups of controls, with their titles, and signs of what a script opens. */
const forControls = ['filters', 'tools', 'opens'];

const isControl = (element: HtmlElement): boolean =>
  controls.has(element.tagName) || forControls.some((name) => hasWord(element, 'class', name));

/** Converts a button that is a name or a column heading to text. */
const asText = (button: HtmlElement): HtmlElement | undefined => {
  const { parentNode } = button;
  const isName = hasWord(button, 'part', 'name');
  if (!isName && !(parentNode && 'tagName' in parentNode && parentNode.tagName === 'th')) return undefined;
  const names = isName ? { part: attributeOf(button, 'part'), class: attributeOf(button, 'class') } : {};
  return makeElement('span', names, [...button.childNodes]);
};

/** Makes the pictures static: no part of them can be selected. */
const stillPicture = (own: readonly HtmlElement[]): void => {
  for (const element of own.filter(({ tagName }) => tagName === 'svg')) {
    if (attributeOf(element, 'role') === 'group') setAttribute(element, 'role', 'img');
    setAttribute(element, 'aria-describedby', undefined);
  }
  for (const element of own.filter(({ namespaceURI, tagName }) => namespaceURI.endsWith('svg') && tagName !== 'svg'))
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-pressed', 'aria-expanded'])
      setAttribute(element, name, undefined);
};

/** Converts buttons that open a panel to `<details>`, and names to text. */
const withoutButtons = (root: HtmlElement): void => {
  for (const button of ownElements(root).filter(({ tagName }) => tagName === 'button')) {
    if (foldPanel(button, root)) continue;
    const text = asText(button);
    if (text) replace(button, [text]);
  }
};

/** Returns a function that checks whether an element is hidden or only useful with a script. */
const isLeftOut = (root: HtmlElement): ((element: HtmlElement) => boolean) => {
  const isInstruction = Object.entries(instructions).find(([tag]) => hasWord(root, 'class', tag))?.[1];
  return (element) =>
    isControl(element) || attributeOf(element, 'hidden') !== undefined || (isInstruction?.(element) ?? false);
};

const isEmptyLine = (element: HtmlElement): boolean =>
  (element.tagName === 'p' || attributeOf(element, 'role') === 'status') && isBlank(element);

/** Folds the panels of buttons, and removes controls that need a script and the elements that become empty. */
export const withoutControls = (root: HtmlElement): void => {
  withoutButtons(root);
  foldHidden(root);
  for (const element of ownElements(root).filter(isLeftOut(root))) prune(element);
  for (const element of ownElements(root).filter(isEmptyLine)) prune(element);
  stillPicture(ownElements(root));
};
