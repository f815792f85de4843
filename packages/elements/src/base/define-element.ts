import type { LitElement } from 'lit';
import { isServer } from './is-server.js';

/** An element class with its tag name and package version. */
export interface ElementClass {
  new (): LitElement;
  readonly tagName: string;
  readonly version: string;
}

const versionOf = (known: CustomElementConstructor): string =>
  'version' in known && typeof known.version === 'string' ? known.version : 'unknown';

/** Pairs of versions already reported. */
const warnedTags = new Set<string>();

const warnAboutVersions = (tagName: string, known: string, version: string): void => {
  const pair = `${known} ${version}`;
  if (warnedTags.has(pair)) return;
  warnedTags.add(pair);
  console.warn(`<${tagName}> is already defined in version ${known}; version ${version} is not used.`);
};

/**
 * Whether the page is XML, where browsers parse the templates of widgets as XML and reject them. By a test that takes
 * any value, because a form named "contentType" takes the place of the property.
 */
const isXml = (): boolean => !isServer && /[+/]xml$/.test(document.contentType);

let warnedAboutXml = false;

const warnAboutXml = (): void => {
  if (warnedAboutXml) return;
  warnedAboutXml = true;
  console.error(
    `Health Networks draws nothing on a page that is served as ${document.contentType}. Serve it as text/html, or show the widgets in a frame: embed.html.`,
  );
};

/**
 * Registers a custom element. A tag that is already defined is left alone, because two copies of the script on one page
 * are common and `customElements.define` would throw. Warns when their versions differ, once for all tags. On a page
 * served as XHTML, tags are not defined and keep their content.
 */
export const defineElement = (elementClass: ElementClass, registry = globalThis.customElements): void => {
  if (isXml()) {
    warnAboutXml();
    return;
  }
  const { tagName, version } = elementClass;
  const known = registry.get(tagName);
  if (!known) {
    registry.define(tagName, elementClass);
  } else if (versionOf(known) !== version) {
    warnAboutVersions(tagName, versionOf(known), version);
  }
};
