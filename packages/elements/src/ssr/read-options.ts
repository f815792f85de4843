import { builtInLanguage, findNearest, type Dataset } from '@health-networks/core';
import { indexOf } from '../base/data/data-state.js';
import { AttributeValues, count, flag, json, level } from '../base/attributes.js';
import { type RenderSettings, widgetTags, type WidgetTag } from './options.js';

const loadBundled = async (network: string, language: string): Promise<Dataset> => {
  const { networkLoaders } = await import('@health-networks/core/data/loaders');
  const known = Object.keys(networkLoaders);
  const loaders = Object.hasOwn(networkLoaders, network) ? networkLoaders[network] : undefined;
  if (loaders) return (await loaders[builtInLanguage(language)]()).dataset;
  const nearest = findNearest(network, known);
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new RangeError(
    `The option network is "${network}", which is not bundled.${hint} Give data, or one of: ${known.join(', ')}.`,
  );
};

/** Returns the language of the options as a canonical tag; throws RangeError if it is not a BCP 47 tag. */
export const readLanguage = ({ lang }: RenderSettings): string => {
  const tag: unknown = lang;
  try {
    if (typeof tag === 'string') return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    // Reported below.
  }
  throw new RangeError(
    `The option lang is ${JSON.stringify(tag)}. Give the language of the page, such as "en" or "nl-BE".`,
  );
};

/** Returns the data given or selected by the options. Throws TypeError or RangeError with option, value and remedy. */
export const readData = async ({ data, network }: RenderSettings, language: string): Promise<Dataset> => {
  if (data !== undefined) {
    try {
      return indexOf(data).dataset;
    } catch {
      throw new TypeError('The option data is not a dataset. Give the result of parseDataset(…) or defineDataset(…).');
    }
  }
  if (typeof network === 'string' && network.trim() !== '') return loadBundled(network.trim(), language);
  throw new TypeError(
    'The options give neither data nor a network. Give a dataset as data, or the id of a bundled network.',
  );
};

/** Options that {@link renderWidget} reads itself. */
const ownNames = ['data', 'network', 'lang', 'mode', 'idPrefix'];

/** Properties set by the element itself. */
const notForPages: readonly string[] = ['state'];

/** The part of a Lit property declaration that is used here. */
interface Declared {
  readonly attribute?: boolean | string;
  readonly converter?: unknown;
  readonly state?: boolean;
}

interface Setting {
  readonly property: string;
  /** Undefined for a property without an attribute. */
  readonly attribute: string | undefined;
  readonly converter: unknown;
}

/** Attributes and properties to set on the element. */
export interface ElementSettings {
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, unknown>;
}

const shown = (value: unknown): string => {
  const text = (JSON.stringify(value) as string | undefined) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const nearestOf = (name: string, known: readonly string[]): string => {
  const nearest = findNearest(name, known);
  return nearest === undefined
    ? `There are: ${known.join(', ')}.`
    : `Did you mean "${nearest}"? There are: ${known.join(', ')}.`;
};

/** Returns the tag of a widget; throws RangeError for any other. */
export const readTag = (tag: string): WidgetTag => {
  const found = widgetTags.find((one) => one === tag);
  if (found === undefined) throw new RangeError(`There is no widget "${tag}". ${nearestOf(tag, widgetTags)}`);
  return found;
};

const attributeOf = (property: string, { attribute }: Declared): string | undefined => {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : property.toLowerCase();
};

const settingsOf = (elementClass: object): Setting[] => {
  const declared: unknown = Reflect.get(elementClass, 'elementProperties');
  if (!(declared instanceof Map)) return [];
  return [...(declared as ReadonlyMap<unknown, Declared>)].flatMap(([property, options]) => {
    if (typeof property !== 'string' || options.state || notForPages.includes(property)) return [];
    return [{ property, attribute: attributeOf(property, options), converter: options.converter }];
  });
};

/** Checks whether a value is valid, and suggests what to use instead. */
interface Check {
  isRead: (read: unknown, value: unknown) => boolean;
  remedy: string;
}

/** Checks by attribute converter. */
const checks = new Map<unknown, Check>([
  [level, { isRead: (read, value) => read === Number(value), remedy: 'Give a number from 1 to 6.' }],
  [count, { isRead: (read, value) => read === Number(value), remedy: 'Give a whole number, 1 or more.' }],
  [json, { isRead: (read) => read !== undefined, remedy: 'Give an object, or its JSON.' }],
  [flag, { isRead: (_, value) => typeof value === 'boolean' || value === '', remedy: 'Give true or false.' }],
]);

const other: Check = { isRead: (_: unknown, value: unknown) => typeof value === 'string', remedy: 'Give a string.' };

/** Returns the remedy for an invalid value; undefined for a valid one. */
const remedyFor = (value: unknown, converter: unknown): string | undefined => {
  if (!(converter instanceof AttributeValues)) return undefined;
  const read: unknown = converter.fromAttribute(value);
  const { keywords } = converter;
  if (keywords) return read === value ? undefined : nearestOf(shown(value), keywords);
  const { isRead, remedy } = checks.get(converter) ?? other;
  return isRead(read, value) ? undefined : remedy;
};

const checkValue = (tag: string, name: string, value: unknown, converter: unknown): void => {
  const remedy = remedyFor(value, converter);
  if (remedy !== undefined) throw new RangeError(`<${tag}>: the option ${name} is ${shown(value)}. ${remedy}`);
};

const modes = ['shadow', 'light'] as const;

/** Returns the requested kind of HTML; throws RangeError with option, value and remedy. */
export const readMode = ({ mode = 'shadow' }: { readonly mode?: unknown }): (typeof modes)[number] => {
  const found = modes.find((one) => one === mode);
  if (found === undefined) throw new RangeError(`The option mode is ${shown(mode)}. ${nearestOf(String(mode), modes)}`);
  return found;
};

/** Returns the prefix for the ids of plain HTML; throws RangeError if it could not be used in a URL fragment. */
export const readIdPrefix = ({ idPrefix }: { readonly idPrefix?: unknown }): string | undefined => {
  if (idPrefix === undefined || (typeof idPrefix === 'string' && /^[A-Za-z][\w-]*$/.test(idPrefix))) return idPrefix;
  throw new RangeError(
    `The option idPrefix is ${shown(idPrefix)}. Give a letter, followed by letters, digits and hyphens, such as "partners-".`,
  );
};

/** Returns a value as attribute text; objects as JSON, which the element parses in the browser. */
const asAttribute = (value: unknown): string => {
  if (value === true) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/**
 * Returns the attributes and properties in the options for a tag; absent and `false` attributes are omitted. Throws
 * RangeError with option, value and remedy.
 */
export const readSettings = (tag: WidgetTag, options: Readonly<Record<string, unknown>>): ElementSettings => {
  const elementClass = customElements.get(tag);
  const settings = elementClass ? settingsOf(elementClass) : [];
  const attributes = new Map<string, string>();
  const properties = new Map<string, unknown>();
  for (const [name, value] of Object.entries(options)) {
    if (ownNames.includes(name)) continue;
    const setting = settings.find(({ property, attribute }) => name === property || name === attribute);
    if (!setting) {
      const known = [...ownNames, ...settings.map(({ property, attribute }) => attribute ?? property)];
      throw new RangeError(`<${tag}> has no option ${name} (${shown(value)}). ${nearestOf(name, [...new Set(known)])}`);
    }
    if (value === undefined || value === null) continue;
    checkValue(tag, name, value, setting.converter);
    if (value === false) continue;
    if (setting.attribute === undefined) properties.set(setting.property, value);
    else attributes.set(setting.attribute, asAttribute(value));
  }
  return { attributes, properties };
};
