import { transform } from 'lightningcss';

/**
 * @typedef {import('lightningcss').Selector} Selector
 * @typedef {Selector[number]} Part
 * @typedef {{ lightClass: string, lightClassOf: (name: string) => string, lightAttributeOf: (name: string) => string }} Names
 * @typedef {{ css: string, tags: readonly string[], isForAll: boolean }} Sheet a style sheet and the widgets that use
 * it
 */

/** @param {string} name @returns {Part} */
const classPart = (name) => ({ type: 'class', name });

/** @type {Part} */
const descendant = { type: 'combinator', value: 'descendant' };

/**
 * Returns the selector of a widget's root element in plain HTML. It has the same number of classes for all sheets, so
 * that the precedence of rules is unchanged.
 *
 * @param {Sheet} sheet @param {Names} names @returns {Part[]}
 */
const scopeOf = ({ tags, isForAll }, { lightClass }) => [
  classPart(lightClass),
  isForAll
    ? classPart(lightClass)
    : { type: 'pseudo-class', kind: 'is', selectors: tags.map((tag) => [classPart(tag)]) },
];

/** @param {Part} part @returns {boolean} */
const isHost = (part) => part.type === 'pseudo-class' && part.kind === 'host';

/** @param {Part} part @returns {boolean} */
const isSlotted = (part) => part.type === 'pseudo-element' && part.kind === 'slotted';

/** Renames a part of a selector for plain HTML. @param {Part} part @param {Names} names @returns {Part} */
const renamed = (part, names) => {
  if (part.type === 'class') return classPart(names.lightClassOf(part.name));
  if (part.type === 'attribute') return { ...part, name: names.lightAttributeOf(part.name) };
  if (part.type === 'type' && part.name.startsWith('hn-')) return classPart(part.name);
  if (part.type === 'pseudo-class' && 'selectors' in part && Array.isArray(part.selectors) && !isHost(part)) {
    const selectors = /** @type {Selector[]} */ (part.selectors);
    return /** @type {Part} */ ({
      ...part,
      selectors: selectors.map((selector) => selector.map((one) => renamed(one, names))),
    });
  }
  return part;
};

/**
 * Converts `::part(sources)` of a nested widget to an element below it.
 * @param {string} value @param {Names} names @returns {Part[]}
 */
const partInside = (value, names) => [
  classPart(names.lightClass),
  descendant,
  {
    type: 'attribute',
    name: names.lightAttributeOf('part'),
    operation: { operator: 'includes', value, caseSensitivity: 'case-sensitive' },
  },
];

/** @param {Part} part @param {Part[]} scope @param {Names} names @returns {Part[]} */
const inPlain = (part, scope, names) => {
  if (part.type === 'pseudo-element' && part.kind === 'part')
    return part.names.flatMap((name) => partInside(name, names));
  if (!isHost(part)) return [renamed(part, names)];
  const requested = /** @type {Selector} */ (
    'selectors' in part && Array.isArray(part.selectors) ? part.selectors : []
  );
  return [...scope, ...requested.map((one) => renamed(one, names))];
};

/** Excludes elements of nested widgets. @param {Names} names @returns {Part} */
const notInside = ({ lightClass }) => ({
  type: 'pseudo-class',
  kind: 'not',
  selectors: [
    [
      {
        type: 'pseudo-class',
        kind: 'where',
        selectors: [[classPart(lightClass), descendant, classPart(lightClass), descendant, { type: 'universal' }]],
      },
    ],
  ],
});

/** @param {Selector} selector @param {Sheet & { isAround: boolean }} sheet @param {Names} names @returns {Selector} */
const scoped = (selector, sheet, names) => {
  const scope = scopeOf(sheet, names);
  const parts = selector.flatMap((part) => inPlain(part, scope, names));
  const isForPart = selector.some((part) => part.type === 'pseudo-element' && part.kind === 'part');
  const own = selector.some(isHost) ? parts : [...scope, descendant, ...parts];
  if (!sheet.isAround || isForPart) return own;
  const pseudo = own.findIndex((part) => part.type === 'pseudo-element');
  return pseudo < 0 ? [...own, notInside(names)] : [...own.slice(0, pseudo), notInside(names), ...own.slice(pseudo)];
};

/**
 * Converts a style sheet of a shadow root to one of a page: each selector begins at the widget, and rules that only
 * apply to shadow roots are removed.
 *
 * @param {Sheet & { isAround: boolean }} sheet @param {Names} names
 */
export const lightCss = (sheet, names) =>
  transform({
    filename: 'light.css',
    code: new TextEncoder().encode(sheet.css),
    minify: true,
    visitor: { Selector: (selector) => (selector.some(isSlotted) ? [] : scoped(selector, sheet, names)) },
  }).code.toString();

/**
 * Sorts the sheets of all widgets, without duplicates, in an order that agrees with every widget. Throws if there is
 * none.
 *
 * @param {ReadonlyMap<string, readonly string[]>} sheetsByTag
 * @returns {Sheet[]}
 */
export const sheetsInOrder = (sheetsByTag) => {
  const waiting = new Set([...sheetsByTag.values()].flat());
  const ordered = [];
  while (waiting.size > 0) {
    const isNext = (/** @type {string} */ css) =>
      [...sheetsByTag.values()].every(
        (sheets) => !sheets.includes(css) || sheets.slice(0, sheets.indexOf(css)).every((one) => !waiting.has(one)),
      );
    const css = [...waiting].find(isNext);
    if (css === undefined)
      throw new Error('Two widgets have the same style sheets in another order: make it one order.');
    waiting.delete(css);
    const tags = [...sheetsByTag].filter(([, sheets]) => sheets.includes(css)).map(([tag]) => tag);
    ordered.push({ css, tags, isForAll: tags.length === sheetsByTag.size });
  }
  return ordered;
};
