import type { LitElement } from 'lit';

/** An element class that knows its tag and the version of the package it came with. */
export interface ElementClass {
  new (): LitElement;
  readonly tagName: string;
  readonly version: string;
}

const versionOf = (known: CustomElementConstructor): string =>
  'version' in known && typeof known.version === 'string' ? known.version : 'unknown';

/**
 * Registers an element under its tag. A tag that is taken stays as it is: two copies of the script on one page are
 * common, and `customElements.define` would throw. Says so when the versions differ.
 */
export const defineElement = (elementClass: ElementClass, registry = globalThis.customElements): void => {
  const { tagName, version } = elementClass;
  const known = registry.get(tagName);
  if (!known) {
    registry.define(tagName, elementClass);
  } else if (versionOf(known) !== version) {
    console.warn(`<${tagName}> is already defined in version ${versionOf(known)}; version ${version} is not used.`);
  }
};
