import { ownElements } from './flatten.js';
import { foldHidden, foldPanel } from './fold.js';
import { attributeOf, hasWord, makeElement, replace, setAttribute, type HtmlElement } from './html-tree.js';
import { isBlank, prune } from './prune.js';

/** Words that say how to use what needs a script, by widget. */
const instructions: Readonly<Record<string, (element: HtmlElement) => boolean>> = {
  'hn-network-graph': (element) => hasWord(element, 'class', 'hint') || hasWord(element, 'part', 'status'),
};

const isControl = ({ tagName }: HtmlElement): boolean => ['button', 'input', 'label', 'select'].includes(tagName);

/** A name or the title of a column stays as text. */
const asText = (button: HtmlElement): HtmlElement | undefined => {
  const { parentNode } = button;
  const isName = hasWord(button, 'part', 'name');
  if (!isName && !(parentNode && 'tagName' in parentNode && parentNode.tagName === 'th')) return undefined;
  const names = isName ? { part: attributeOf(button, 'part'), class: attributeOf(button, 'class') } : {};
  return makeElement('span', names, [...button.childNodes]);
};

/** The picture is one to look at: no part of it can be chosen. */
const stillPicture = (own: readonly HtmlElement[]): void => {
  for (const element of own.filter(({ tagName }) => tagName === 'svg')) {
    if (attributeOf(element, 'role') === 'group') setAttribute(element, 'role', 'img');
    setAttribute(element, 'aria-describedby', undefined);
  }
  for (const element of own.filter(({ namespaceURI, tagName }) => namespaceURI.endsWith('svg') && tagName !== 'svg'))
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-pressed', 'aria-expanded'])
      setAttribute(element, name, undefined);
};

/** Buttons that open something, and those that are a name besides. */
const withoutButtons = (root: HtmlElement): void => {
  for (const button of ownElements(root).filter(({ tagName }) => tagName === 'button')) {
    if (foldPanel(button, root)) continue;
    const text = asText(button);
    if (text) replace(button, [text]);
  }
};

/** Is it of use to a reader with a script alone, or hidden? */
const isLeftOut = (root: HtmlElement): ((element: HtmlElement) => boolean) => {
  const isInstruction = Object.entries(instructions).find(([tag]) => hasWord(root, 'class', tag))?.[1];
  return (element) =>
    isControl(element) || attributeOf(element, 'hidden') !== undefined || (isInstruction?.(element) ?? false);
};

const isEmptyLine = (element: HtmlElement): boolean =>
  (element.tagName === 'p' || attributeOf(element, 'role') === 'status') && isBlank(element);

/** Folds what buttons open, leaves out the controls that need a script, and what they have left empty. */
export const withoutControls = (root: HtmlElement): void => {
  withoutButtons(root);
  foldHidden(root);
  for (const element of ownElements(root).filter(isLeftOut(root))) prune(element);
  for (const element of ownElements(root).filter(isEmptyLine)) prune(element);
  stillPicture(ownElements(root));
};
