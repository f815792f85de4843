import { posix } from 'node:path';
import { literalValues } from '../manifest/elements-of.js';

/**
 * @typedef {import('../manifest/elements-of.js').ElementDoc} ElementDoc
 * @typedef {import('../manifest/elements-of.js').Field} Field
 *
 * An element with a tag; `folder` is that of its built module, such as `partner-list`.
 * @typedef {ElementDoc & { tagName: string, folder: string }} TaggedElement
 */

/** Properties that the element sets itself: to set them is of no use. */
const setByElement = ['state'];

/** @param {string} text */
const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

const isName = (/** @type {string} */ name) => /^\w+$/.test(name);

/**
 * The elements that have a tag, with their folders.
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
 * Type of a field: the values themselves, which a message of the compiler then lists, or what the class has, which
 * needs no import of its own. A number may be written as in HTML.
 *
 * @param {string} className @param {Field} field
 */
const typeOf = (className, { name, property = name, type }) => {
  if (literalValues(type).length > 0) return `${type} | undefined`;
  return `${className}['${property}'] | ${/^number\b/.test(type) ? '`${number}` | ' : ''}undefined`;
};

/** A field by the name of its property, and by that of its attribute where it is another. @param {Field} field */
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
  `/** What \`<${tagName}>\` tells the page. */`,
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
 * Declarations of what templates can set on each element and hear from it, of which those for the frameworks are made.
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
