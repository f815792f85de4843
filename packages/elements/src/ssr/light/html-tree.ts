import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

const { detachNode, insertBefore, appendChild } = defaultTreeAdapter;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const parseHtml = (html: string): HtmlParent => parseFragment(html);

export const writeHtml = (parent: HtmlParent): string => serialize(parent);

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Sets an attribute, or removes it. */
export const setAttribute = (element: HtmlElement, name: string, value: string | undefined): void => {
  element.attrs = element.attrs.filter((one) => one.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
};

const wordsOf = (element: HtmlElement, name: string): string[] => (attributeOf(element, name) ?? '').split(/\s+/);

/** Whether an attribute with several words, such as `class`, contains a word. */
export const hasWord = (element: HtmlElement, name: string, word: string): boolean =>
  wordsOf(element, name).includes(word);

export const makeElement = (
  tagName: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly HtmlNode[],
): HtmlElement => {
  const [element] = parseFragment(`<${tagName}></${tagName}>`).childNodes;
  if (!element || !isElement(element)) throw new Error(`<${tagName}> cannot be made.`);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  for (const child of children) move(child, element);
  return element;
};

/** Appends a node to another parent. */
export const move = (node: HtmlNode, parent: HtmlParent): void => {
  detachNode(node);
  appendChild(parent, node);
};

export const remove = (node: HtmlNode): void => detachNode(node);

export const putBefore = (node: HtmlNode, nodes: readonly HtmlNode[]): void => {
  const parent = node.parentNode;
  if (!parent) return;
  for (const one of nodes) {
    detachNode(one);
    insertBefore(parent, one, node);
  }
};

export const replace = (node: HtmlNode, nodes: readonly HtmlNode[]): void => {
  putBefore(node, nodes);
  detachNode(node);
};

/**
 * Returns the elements below a parent in document order; skips the content of elements for which `enters` returns
 * false.
 */
export const elementsIn = (parent: HtmlParent, enters: (element: HtmlElement) => boolean = () => true): HtmlElement[] =>
  parent.childNodes.filter(isElement).flatMap((child) => [child, ...(enters(child) ? elementsIn(child, enters) : [])]);

/** Returns all nodes below a parent. */
export const nodesIn = (parent: HtmlParent): HtmlNode[] =>
  parent.childNodes.flatMap((child) => [child, ...('childNodes' in child ? nodesIn(child) : [])]);

export const textOf = (node: HtmlNode): string =>
  isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Returns the ancestors of a node, innermost first. */
export const ancestorsOf = (node: HtmlNode): HtmlElement[] => {
  const parent = node.parentNode;
  return parent && 'tagName' in parent ? [parent, ...ancestorsOf(parent)] : [];
};
