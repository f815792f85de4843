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
