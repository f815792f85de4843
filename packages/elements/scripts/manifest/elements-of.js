/**
 * @typedef {import('./manifest.js').Manifest} Manifest
 * @typedef {import('./manifest.js').Declaration} Declaration
 * @typedef {import('./manifest.js').Item} Item
 * @typedef {import('./manifest.js').Member} Member
 *
 * @typedef {{ name: string, description: string }} Named
 * @typedef {Named & { default: string | undefined }} CssProperty
 * @typedef {Named & { type: string, carries: string[] }} ElementEvent `type` is its class, `carries` names its fields
 *
 * A property, an attribute, or both; types and defaults as in TypeScript, without `undefined`.
 * @typedef {Named & { property: string | undefined, attribute: string | undefined, type: string,
 * default: string | undefined }} Field
 *
 * Documentation of an element; `base` names the class of this package that it extends.
 * @typedef {{ className: string, tagName: string | undefined, base: string | undefined, summary: string,
 * description: string, fields: Field[], slots: Named[], parts: Named[], cssProperties: CssProperty[],
 * events: ElementEvent[] }} ElementDoc
 */

/** @param {Item} item @returns {Named} */
const named = ({ name, description = '' }) => ({ name, description });

const typeOf = (/** @type {Item} */ { type }) => (type?.text ?? '').replace(/ \| undefined$/, '');

/** @param {Declaration} declaration @returns {Field[]} */
const fieldsOf = ({ members = [], attributes = [] }) => {
  const properties = members.filter((member) => member.kind === 'field' && !member.static);
  const bare = attributes.filter(({ fieldName }) => !properties.some(({ name }) => name === fieldName));
  return [
    ...properties.map((member) => ({ ...fieldOf(member), property: member.name, attribute: member.attribute })),
    ...bare.map((attribute) => ({ ...fieldOf(attribute), property: undefined, attribute: attribute.name })),
  ];
};

const fieldOf = (/** @type {Item} */ item) => ({ ...named(item), type: typeOf(item), default: item.default });

/** @param {Item} event @param {readonly Declaration[]} declarations @returns {ElementEvent} */
const eventOf = (event, declarations) => {
  const type = typeOf(event);
  const { members = [] } = declarations.find(({ name }) => name === type) ?? {};
  return { ...named(event), type, carries: members.map(({ name }) => name) };
};

/**
 * Finds the base class of this package. Classes between it and an element count as part of the element.
 *
 * @param {Declaration} element @param {readonly Declaration[]} declarations @returns {string | undefined}
 */
const baseOf = ({ superclass }, declarations) => {
  if (!superclass || superclass.package !== undefined) return undefined;
  const found = declarations.find(({ name }) => name === superclass.name);
  return (found && baseOf(found, declarations)) ?? superclass.name;
};

/** @param {Declaration} element @param {readonly Declaration[]} declarations @returns {ElementDoc} */
const elementOf = (element, declarations) => {
  const { name, tagName, summary = '', description = '', slots = [], cssParts = [] } = element;
  const { cssProperties = [], events = [] } = element;
  return {
    className: name,
    tagName,
    base: baseOf(element, declarations),
    summary,
    description,
    fields: fieldsOf(element),
    slots: slots.map(named),
    parts: cssParts.map(named),
    cssProperties: cssProperties.map((property) => ({ ...named(property), default: property.default })),
    events: events.map((event) => eventOf(event, declarations)),
  };
};

/**
 * Returns the elements in a manifest, and the classes without a tag that they extend.
 *
 * @param {Manifest} manifest
 */
export const elementsOf = ({ modules }) => {
  const declarations = modules.flatMap((module) => module.declarations);
  const all = declarations
    .filter(({ customElement }) => customElement === true)
    .map((element) => elementOf(element, declarations));
  return {
    elements: all.filter(({ tagName }) => tagName !== undefined),
    bases: all.filter(({ tagName }) => tagName === undefined),
  };
};

/**
 * Returns the values of a union of literal strings, such as `'grid' | 'list'`; empty for other types.
 *
 * @param {string} type
 * @returns {string[]}
 */
export const literalValues = (type) => {
  const values = type.split(' | ').map((part) => /^'([^']*)'$/.exec(part)?.[1]);
  return values.every((value) => value !== undefined) ? values : [];
};
