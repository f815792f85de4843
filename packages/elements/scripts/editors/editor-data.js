import { literalValues } from '../manifest/elements-of.js';

/**
 * @typedef {import('../manifest/elements-of.js').ElementDoc} ElementDoc
 * @typedef {import('../manifest/elements-of.js').Field} Field
 */

const markdown = (/** @type {string} */ value) => ({ kind: 'markdown', value });

/** Name of the value set of boolean attributes. */
const presence = { valueSet: 'v' };

/** @param {Field} field */
const attributesOf = ({ attribute, description, type }) => {
  if (attribute === undefined) return [];
  const values = literalValues(type).map((name) => ({ name }));
  return [
    {
      name: attribute,
      description: markdown(description),
      ...(values.length > 0 && { values }),
      ...(type === 'boolean' && presence),
    },
  ];
};

/**
 * Creates custom data for HTML in VS Code, for its setting `html.customData`: tags and attributes for completion, with
 * their values and descriptions.
 *
 * @param {readonly ElementDoc[]} elements
 */
export const vsCodeData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, fields }) => ({
    name: tagName,
    description: markdown(description),
    attributes: fields.flatMap(attributesOf),
  })),
});

/** @param {Field} field */
const webAttributesOf = ({ attribute, description, type, default: value }) =>
  attribute === undefined ? [] : [{ name: attribute, description, value: { type }, ...(value && { default: value }) }];

/** @param {Field} field */
const propertiesOf = ({ property, description, type }) =>
  property === undefined ? [] : [{ name: property, description, type }];

/** @param {ElementDoc} element */
const contribution = ({ tagName, description, fields, slots, events, parts, cssProperties }) => ({
  name: tagName,
  description,
  attributes: fields.flatMap(webAttributesOf),
  slots,
  js: {
    properties: fields.flatMap(propertiesOf),
    events: events.map(({ name, description: meaning, type }) => ({ name, description: meaning, type })),
  },
  css: { parts, properties: cssProperties.map(({ name, description: meaning }) => ({ name, description: meaning })) },
});

/**
 * Creates web types (https://github.com/JetBrains/web-types), which JetBrains editors find through the field
 * `web-types` of package.json.
 *
 * @param {readonly ElementDoc[]} elements
 * @param {{ name: string, version: string }} released
 */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: { html: { elements: elements.map(contribution) } },
});
