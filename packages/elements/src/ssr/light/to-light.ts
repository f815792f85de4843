import { ownElements, prune, flatten, isLightRoot } from './flatten.js';
import {
  attributeOf,
  setAttribute,
  type HtmlElement,
  ancestorsOf,
  elementsIn,
  isElement,
  isText,
  nodesIn,
  parseHtml,
  remove,
  writeHtml,
  type HtmlParent,
} from './html-tree.js';
import { withoutControls } from './controls.js';
import { lightAttributeOf, lightClassOf } from './names.js';

/** Attributes that refer to other elements by id. */
const references = ['aria-labelledby', 'aria-describedby'];

/** Finds the target of a link: a section, a source by its number, or the first mark with that number. */
const targetOf = (own: readonly HtmlElement[], name: string): HtmlElement | undefined => {
  const [, kind = '', number] = /^(source|mark)-(\d+)$/.exec(name) ?? [];
  return own.find(
    (one) => attributeOf(one, 'id') === name || (number !== undefined && attributeOf(one, `data-${kind}`) === number),
  );
};

/** Gives the targets of links within the widget ids that are unique on the page; removes other ids. */
const connectFragments = (root: HtmlElement, prefix: string): void => {
  const own = ownElements(root);
  const named = new Map<HtmlElement, string>();
  const nameOf = (name: string): string | undefined => {
    const target = targetOf(own, name);
    if (target && !named.has(target)) named.set(target, prefix + name);
    return target && named.get(target);
  };
  for (const link of own.filter(({ tagName }) => tagName === 'a')) {
    const href = attributeOf(link, 'href') ?? '';
    if (!href.startsWith('#')) continue;
    const name = nameOf(href.slice(1));
    if (name === undefined) prune(link);
    else setAttribute(link, 'href', `#${name}`);
  }
  for (const element of own)
    for (const reference of references) {
      const value = attributeOf(element, reference);
      if (value !== undefined) setAttribute(element, reference, nameOf(value));
    }
  for (const element of own) setAttribute(element, 'id', named.get(element));
};

/** Attributes used only by scripts. */
const forScripts: ReadonlySet<string> = new Set(
  'aria-busy aria-controls aria-disabled aria-expanded aria-pressed aria-sort data-chosen data-contact data-field data-id data-mark data-member data-node data-place data-source focusable tabindex'.split(
    ' ',
  ),
);

/** Whether the attribute makes a scrollable element reachable by keyboard, so that it is preserved. */
const isScrolled = (name: string, value: string): boolean => name === 'tabindex' && value === '0';

const plainAttributes = ({ attrs }: HtmlElement): HtmlElement['attrs'] =>
  attrs
    .filter(({ name, value }) => !forScripts.has(name) || isScrolled(name, value))
    .filter(({ name, value }) => name !== 'role' || value !== 'status')
    .filter(({ name, value }) => name !== 'class' || value.trim() !== '')
    .map((one) => ({ ...one, name: lightAttributeOf(one.name) }));

const withPlainNames = (element: HtmlElement): void => {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);
  if (classes.length > 0) setAttribute(element, 'class', classes.map(lightClassOf).join(' '));
  element.attrs = plainAttributes(element);
};

/** Removes Lit's comments and collapses the white space of its templates. */
const withoutNotes = (parent: HtmlParent): void => {
  for (const node of nodesIn(parent)) {
    if (isText(node)) node.value = node.value.replace(/[ \t\r\n\f]+/g, (space) => (space.includes('\n') ? '\n' : ' '));
    else if (!isElement(node)) remove(node);
  }
};

/** Removes sections whose widget has nothing to show. */
const withoutEmpty = (roots: readonly HtmlElement[]): void => {
  for (const root of roots) {
    const section = ancestorsOf(root).find(({ tagName }) => tagName === 'section');
    if (section && attributeOf(root, lightAttributeOf('state')) === 'empty') prune(section);
  }
};

/** Converts a widget rendered with declarative shadow roots to plain HTML, with ids that start with a prefix. */
export const toLight = (html: string, prefix: string): string => {
  const tree = parseHtml(html);
  flatten(tree);
  withoutNotes(tree);
  withoutEmpty(elementsIn(tree).filter(isLightRoot));
  const roots = elementsIn(tree).filter(isLightRoot);
  for (const root of roots) withoutControls(root);
  roots.forEach((root, at) => {
    connectFragments(root, at === 0 ? prefix : `${prefix}${String(at)}-`);
  });
  for (const element of elementsIn(tree)) if (!isLightRoot(element)) withPlainNames(element);
  return writeHtml(tree);
};
