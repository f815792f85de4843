import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';

/**
 * Attributes that are ignored: set by a browser or its user, by the server for the client only, or as a property on one
 * side.
 */
const passing: ReadonlySet<string> = new Set(['open', 'selected', 'value', 'defer-hydration']);

type Content = readonly (Element | string)[];

/** Returns the children without comments and style sheets, with adjacent texts merged. */
const contentOf = (parent: Node): Content => {
  const content: (Element | string)[] = [];
  for (const node of parent.childNodes) {
    const last = content.at(-1);
    if (node instanceof Element) {
      if (node.localName !== 'style') content.push(node);
    } else if (node instanceof Text && node.data !== '') {
      if (typeof last === 'string') content[content.length - 1] = last + node.data;
      else content.push(node.data);
    }
  }
  return content;
};

const isCustom = ({ localName }: Element): boolean => localName.includes('-');

/** Returns the value of an attribute; URLs as resolved by the browser. */
const valueOf = (element: Element, name: string): string | null =>
  element instanceof HTMLAnchorElement && name === 'href' ? element.href : element.getAttribute(name);

/** Custom elements are not compared: they set some attributes themselves, and the others follow from the template. */
const hasSameAttributes = (one: Element, other: Element): boolean => {
  if (isCustom(one)) return true;
  const names = new Set([...one.getAttributeNames(), ...other.getAttributeNames()]);
  return [...names].every((name) => passing.has(name) || valueOf(one, name) === valueOf(other, name));
};

const isSameNode = (one: Element | string, other: Element | string | undefined): boolean => {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.localName === other?.localName && hasSameAttributes(one, other) && isSameContent(one, other);
};

/** Whether two nodes hold the same texts, elements and attributes. */
export const isSameContent = (one: Node, other: Node): boolean => {
  const [some, others] = [contentOf(one), contentOf(other)];
  return some.length === others.length && some.every((node, at) => isSameNode(node, others[at]));
};

type Root = HTMLElement | DocumentFragment;

/** Renders into a detached fragment for comparison, so that nothing is loaded. */
const rendered = (content: unknown): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  render(content, fragment);
  return fragment;
};

/**
 * Connects a template with its server-rendered content. If they differ, for example in data, language or version, the
 * root is emptied and rendered again, because hydration itself would leave old texts unchanged.
 */
export const hydrateRoot = (content: unknown, root: Root, options: RenderOptions): void => {
  const isSame = isSameContent(root, rendered(content));
  try {
    if (isSame) {
      hydrate(content, root, options);
      return;
    }
  } catch (error) {
    console.warn('What the server has rendered is rendered anew.', error);
    Reflect.deleteProperty(root, '_$litPart$');
  }
  root.replaceChildren();
};
