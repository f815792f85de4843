import { attributeOf, elementsIn, isElement, makeElement, replace, setAttribute, remove, textOf } from './html-tree.js';
import type { HtmlElement, HtmlNode, HtmlParent } from './html-tree.js';
import { lightAttributeOf, lightClass } from './names.js';

const isHost = ({ tagName }: HtmlElement): boolean => tagName.startsWith('hn-');

/** Whether the element was created from a widget. */
export const isLightRoot = (element: HtmlElement): boolean =>
  (attributeOf(element, 'class') ?? '').startsWith(`${lightClass} `);

/** Attributes of a widget that its style sheet refers to. */
const kept = ['layout', 'density'];

const shadowOf = (host: HtmlElement): HtmlParent | undefined =>
  host.childNodes.flatMap((child) => ('content' in child ? [child.content] : []))[0];

/**
 * Returns the content of a slot: its fallback, unless the page fills the slot. Content of the page is placed outside
 * the widget, because the widget's style sheet does not apply to it.
 */
const fill = (slot: HtmlElement, assigned: readonly HtmlNode[]): HtmlNode[] => {
  if (assigned.length > 0) return [];
  const name = attributeOf(slot, 'name');
  const isNeeded = name === 'heading' && slot.childNodes.length > 0;
  return isNeeded ? [makeElement('div', { 'data-name': name }, [...slot.childNodes])] : [...slot.childNodes];
};

/** Converts a widget to standard elements; content that the page puts into slots is placed before it. */
const flattenHost = (host: HtmlElement): HtmlNode[] => {
  const shadow = shadowOf(host);
  if (!shadow) return [];
  const slotted = host.childNodes.filter(
    (child): child is HtmlElement => isElement(child) && child.tagName !== 'template',
  );
  for (const slot of elementsIn(shadow).filter(({ tagName }) => tagName === 'slot'))
    replace(
      slot,
      fill(
        slot,
        slotted.filter((one) => attributeOf(one, 'slot') === attributeOf(slot, 'name')),
      ),
    );
  for (const one of slotted) setAttribute(one, 'slot', undefined);
  const state = attributeOf(host, 'state');
  const attributes = {
    class: `${lightClass} ${host.tagName}`,
    lang: attributeOf(host, 'lang'),
    ...(state === 'ready' ? {} : { [lightAttributeOf('state')]: state }),
    ...Object.fromEntries(kept.map((name) => [lightAttributeOf(name), attributeOf(host, name)])),
  };
  const content = shadow.childNodes.filter((child) => !isElement(child) || child.tagName !== 'style');
  return [...slotted, makeElement('div', attributes, content)];
};

/** Moves the content of all widgets out of their shadow roots, the innermost first. */
export const flatten = (parent: HtmlParent): void => {
  for (const host of elementsIn(parent).filter(isHost)) {
    const shadow = shadowOf(host);
    if (shadow) flatten(shadow);
    replace(host, flattenHost(host));
  }
};

/** Returns the elements of a widget itself, without those of nested widgets. */
export const ownElements = (root: HtmlElement): HtmlElement[] =>
  elementsIn(root, (element) => !isLightRoot(element)).filter((element) => !isLightRoot(element));

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
