import { ownElements } from './flatten.js';
import { foldHidden, foldPanel } from './fold.js';
import { attributeOf, hasWord, makeElement, replace, setAttribute, type HtmlElement } from './html-tree.js';
import { isBlank, prune } from './prune.js';

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
