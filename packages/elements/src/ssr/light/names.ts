/**
 * Names of classes and attributes in plain HTML. They must not clash with classes of the page; the style sheet uses the
 * same names.
 */

/** Class of each widget in plain HTML. */
export const lightClass = 'hn-light';

/** Returns the name of a widget's class in plain HTML. */
export const lightClassOf = (name: string): string => `hn-${name}`;

const renamed: ReadonlySet<string> = new Set(['part', 'state', 'layout', 'density', 'name']);

/**
 * Returns the name in plain HTML of an attribute that style sheets refer to: a `data-` attribute if the name has
 * another meaning in HTML.
 */
export const lightAttributeOf = (name: string): string => (renamed.has(name) ? `data-${name}` : name);
