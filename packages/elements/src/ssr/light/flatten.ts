import {
  attributeOf,
  elementsIn,
  isElement,
  makeElement,
  replace,
  setAttribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
} from './html-tree.js';
import { lightAttributeOf, lightClass } from './names.js';

const isHost = ({ tagName }: HtmlElement): boolean => tagName.startsWith('hn-');

/** Was the element made of a widget? */
export const isLightRoot = (element: HtmlElement): boolean =>
  (attributeOf(element, 'class') ?? '').startsWith(`${lightClass} `);

/** Attributes of a widget that its style sheet asks for. */
const kept = ['layout', 'density'];

const shadowOf = (host: HtmlElement): HtmlParent | undefined =>
  host.childNodes.flatMap((child) => ('content' in child ? [child.content] : []))[0];

/** What fills a slot: content of the page is kept apart, since the widget's style sheet does not hold for it. */
const fill = (slot: HtmlElement, assigned: readonly HtmlNode[]): HtmlNode[] => {
  if (assigned.length > 0) return [];
  const name = attributeOf(slot, 'name');
  const isNeeded = name === 'heading' && slot.childNodes.length > 0;
  return isNeeded ? [makeElement('div', { 'data-name': name }, [...slot.childNodes])] : [...slot.childNodes];
};

/** A widget as an element that any browser knows; what the page puts into slots stands before it. */
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

/** Takes the content of all widgets out of their shadow roots, the innermost first. */
export const flatten = (parent: HtmlParent): void => {
  for (const host of elementsIn(parent).filter(isHost)) {
    const shadow = shadowOf(host);
    if (shadow) flatten(shadow);
    replace(host, flattenHost(host));
  }
};

/** Elements of a widget itself, without those of the widgets inside. */
export const ownElements = (root: HtmlElement): HtmlElement[] =>
  elementsIn(root, (element) => !isLightRoot(element)).filter((element) => !isLightRoot(element));
