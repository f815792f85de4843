/**
 * What elements of the plain HTML are called. They stand among those of a page, with which they must share no class; the
 * style sheet is written with the same names.
 */

/** Class of each widget in plain HTML. */
export const lightClass = 'hn-light';

/** Name of a class of a widget in plain HTML. */
export const lightClassOf = (name: string): string => `hn-${name}`;

const renamed: ReadonlySet<string> = new Set(['part', 'state', 'layout', 'density', 'name']);

/** Name of an attribute that style sheets ask for, in plain HTML: one that no other meaning belongs to. */
export const lightAttributeOf = (name: string): string => (renamed.has(name) ? `data-${name}` : name);
