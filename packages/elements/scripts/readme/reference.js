import { literalValues } from '../manifest/elements-of.js';

/** @param {string} text */
const code = (text) => (text === '' ? '' : `\`${text}\``);

/** Formats a table cell on one line; escapes `|`, which ends a cell even between backticks. */
const cell = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const row = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;

/**
 * Renders a Markdown table, or nothing if there are no rows.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[]}
 */
const table = (head, rows) =>
  rows.length === 0 ? [] : [[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')];

/**
 * @typedef {import('../manifest/elements-of.js').ElementDoc} ElementDoc
 * @typedef {import('../manifest/elements-of.js').Field} Field
 * @typedef {Pick<ElementDoc, 'fields' | 'slots' | 'parts' | 'cssProperties' | 'events'>} Lists
 */

const nothing = { fields: [], slots: [], parts: [], cssProperties: [], events: [] };

/**
 * Returns the items that are not in the other list with the same description.
 *
 * @template {{ name: string, description: string }} Item
 * @param {readonly Item[]} items
 * @param {readonly Item[]} known
 */
const beyond = (items, known) =>
  items.filter(
    ({ name, description }) => !known.some((item) => item.name === name && item.description === description),
  );

/**
 * @param {ElementDoc} element @param {Lists} known @returns {Lists} the items that the element adds to the known ones
 */
const added = ({ fields, slots, parts, cssProperties, events }, known) => ({
  fields: beyond(fields, known.fields),
  slots: beyond(slots, known.slots),
  parts: beyond(parts, known.parts),
  cssProperties: beyond(cssProperties, known.cssProperties),
  events: beyond(events, known.events),
});

/** @param {string} type */
const valuesOf = (type) => (literalValues(type).length > 0 ? literalValues(type) : [type]).map(code).join(', ');

/** @param {Field} field */
const fieldRow = ({ attribute = '', property = '', type, default: value = '', description }) => [
  code(attribute),
  code(property),
  valuesOf(type),
  code(value.replace(/^'(.*)'$/, '$1')),
  description,
];

/** @param {Lists} lists */
const tables = ({ fields, slots, parts, cssProperties, events }) => [
  ...table(['attribute', 'property', 'values', 'default', 'meaning'], fields.map(fieldRow)),
  ...table(
    ['slot', 'content'],
    slots.map(({ name, description }) => [name === '' ? '(none)' : code(name), description]),
  ),
  ...table(
    ['part', 'what it is'],
    parts.map(({ name, description }) => [code(name), description]),
  ),
  ...table(
    ['custom property', 'default', 'sets'],
    cssProperties.map(({ name, default: value = '', description }) => [code(name), code(value), description]),
  ),
  ...table(
    ['event', 'class', 'carries', 'fires when'],
    events.map(({ name, type, carries, description }) => [
      code(name),
      code(type),
      carries.map(code).join(', '),
      description,
    ]),
  ),
];

/** @param {ElementDoc} element @param {readonly ElementDoc[]} bases */
const section = (element, bases) => {
  const known = bases.find(({ className }) => className === element.base) ?? nothing;
  return [`### ${code(`<${element.tagName ?? ''}>`)}`, element.description, ...tables(added(element, known))];
};

/**
 * Renders a table with one row per element: its tag and its summary.
 *
 * @param {readonly ElementDoc[]} elements
 */
export const overview = (elements) =>
  table(
    ['tag', 'what it is for'],
    elements.map(({ tagName = '', summary }) => [`[${code(`<${tagName}>`)}](#${tagName})`, summary]),
  ).join('\n\n');

/**
 * Renders the reference of everything that the elements share.
 *
 * @param {readonly ElementDoc[]} bases
 */
export const sharedReference = (bases) => bases.flatMap(tables).join('\n\n');

/**
 * Renders a section for each element, with everything it adds to the shared reference.
 *
 * @param {readonly ElementDoc[]} elements
 * @param {readonly ElementDoc[]} bases
 */
export const elementReference = (elements, bases) =>
  elements.flatMap((element) => section(element, bases)).join('\n\n');
