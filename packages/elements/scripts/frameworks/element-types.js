import { posix } from 'node:path';
import { literalValues } from '../manifest/elements-of.js';

/**
 * @typedef {import('../manifest/elements-of.js').ElementDoc} ElementDoc
 * @typedef {import('../manifest/elements-of.js').Field} Field
 *
 * An element with a tag; `folder` is that of its built module, such as `partner-list`.
 * @typedef {ElementDoc & { tagName: string, folder: string }} TaggedElement
 */

/** Properties that the element sets itself, so setting them has no effect. */
const setByElement = ['state'];

/** @param {string} text */
const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

const isName = (/** @type {string} */ name) => /^\w+$/.test(name);

/**
 * Returns the elements with a tag, with their folders.
 *
 * @param {readonly ElementDoc[]} elements
 * @returns {TaggedElement[]}
 */
export const taggedElements = (elements) =>
  elements.flatMap((element) =>
    element.tagName === undefined
      ? []
      : { ...element, tagName: element.tagName, folder: element.tagName.replace(/^hn-/, '') },
  );

/**
 * Returns the type of a field: its literal values, which compiler messages then list, or the type of the class
 * property, which needs no further import. Numbers may also be written as in HTML.
 *
 * @param {string} className @param {Field} field
 */
const typeOf = (className, { name, property = name, type }) => {
  if (literalValues(type).length > 0) return `${type} | undefined`;
  return `${className}['${property}'] | ${/^number\b/.test(type) ? '`${number}` | ' : ''}undefined`;
};

/** Returns the property name of a field, and its attribute name if it differs. @param {Field} field */
const namesOf = ({ property, attribute }) => [...new Set([property, attribute])].filter((name) => name !== undefined);

/** @param {string} className @param {Field} field */
const propsOf = (className, field) =>
  namesOf(field).flatMap((name) => [
    `  ${comment(field.description)}`,
    `  ${isName(name) ? name : `'${name}'`}?: ${typeOf(className, field)};`,
  ]);

/** Names that HTML knows: a page that is written as text can set no others. @param {TaggedElement} element */
const attributesOf = ({ fields }) =>
  fields.flatMap(({ name, attribute }) =>
    attribute === undefined || setByElement.includes(name) ? [] : `'${attribute}'`,
  );

/** @param {TaggedElement} element */
const interfacesOf = ({ className, tagName, fields, events }) => [
  `/** What can be set on \`<${tagName}>\`: its properties, and its attributes where they have other names. */`,
  `export interface ${className}Props {`,
  ...fields.filter(({ name }) => !setByElement.includes(name)).flatMap((field) => propsOf(className, field)),
  '}',
  '',
  `/** Events of \`<${tagName}>\`. */`,
  `export interface ${className}Events {`,
  ...events.flatMap(({ name, description, type }) => [`  ${comment(description)}`, `  '${name}': ${type};`]),
  '}',
  '',
];

/** @param {readonly TaggedElement[]} elements */
const importsOf = (elements) => {
  const events = [...new Set(elements.flatMap((element) => element.events.map(({ type }) => type)))].sort();
  return [
    `import type { ${events.join(', ')} } from '../events/events.js';`,
    ...elements.map(({ className, folder }) => {
      const module = posix.join('..', folder, `${folder}.js`);
      return `import type { ${className} } from '${module}';`;
    }),
  ];
};

/**
 * Renders declarations of the properties and events of each element, on which the types for the frameworks are based.
 *
 * @param {readonly TaggedElement[]} elements
 */
export const elementTypes = (elements) =>
  [
    ...importsOf(elements),
    '',
    ...elements.flatMap(interfacesOf),
    '/** The elements by their tags. */',
    'export interface HnElements {',
    ...elements.flatMap((element) => [
      `  ${comment(element.summary)}`,
      `  '${element.tagName}': {`,
      `    element: ${element.className};`,
      `    props: ${element.className}Props;`,
      `    events: ${element.className}Events;`,
      `    attributes: ${attributesOf(element).join(' | ')};`,
      '  };',
    ]),
    '}',
    '',
  ].join('\n');
