import { withoutControls } from './controls.js';
import { flatten, isLightRoot } from './flatten.js';
import { connectFragments } from './fragments.js';
import {
  ancestorsOf,
  attributeOf,
  elementsIn,
  isElement,
  isText,
  nodesIn,
  parseHtml,
  remove,
  setAttribute,
  writeHtml,
  type HtmlElement,
  type HtmlParent,
} from './html-tree.js';
import { lightAttributeOf, lightClassOf } from './names.js';
import { prune } from './prune.js';

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
