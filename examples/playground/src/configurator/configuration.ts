import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { isTokenValue, sharedTokens } from './tokens.js';

export const languages = ['en', 'nl', 'de', 'fi'] as const;
export type Language = (typeof languages)[number];

export const hosts = ['plain', 'municipality', 'conference'] as const;
/** The page in which the preview stands. */
export type Host = (typeof hosts)[number];

export const widths = ['desktop', 'phone'] as const;
export type Width = (typeof widths)[number];

export const snippetKinds = ['element', 'cms', 'iframe', 'static'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** All that an editor has chosen; her own file apart, which no address can hold. */
export interface Configuration {
  readonly widget: string;
  readonly network: string;
  readonly language: Language;
  readonly host: Host;
  readonly width: Width;
  readonly scheme: Scheme;
  readonly snippet: SnippetKind;
  /** Where the folder of the scripts lies on the site. */
  readonly folder: string;
  /** Attributes of the widget that are not at their default. */
  readonly options: Readonly<Record<string, string>>;
  /** Custom properties, without `--hn-`. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const initial: Configuration = {
  widget: 'hn-partner-list',
  network: 'health-hub-utrecht',
  language: 'en',
  host: 'plain',
  width: 'desktop',
  scheme: 'light',
  snippet: 'element',
  folder: '/hn/',
  options: {},
  tokens: {},
};

/** What can be chosen. */
export interface Choices {
  readonly widgets: readonly WidgetInfo[];
  readonly networks: readonly string[];
}

/** A part of an address that could not be used. */
export interface Refused {
  readonly name: string;
  readonly value: string;
}

const simpleKeys = ['widget', 'network', 'language', 'host', 'width', 'scheme', 'snippet', 'folder'] as const;

const allowedFor = ({
  widgets,
  networks,
}: Choices): Record<(typeof simpleKeys)[number], readonly string[] | undefined> => ({
  widget: widgets.map(({ tag }) => tag),
  network: networks,
  language: languages,
  host: hosts,
  width: widths,
  scheme: schemes,
  snippet: snippetKinds,
  folder: undefined,
});

/** Of the options of a widget: can it have this value? */
export const isOptionValue = (widget: WidgetInfo | undefined, name: string, value: string): boolean => {
  const option = widget?.options.find((one) => one.name === name);
  if (!option) return false;
  if (option.type === 'choice') return option.values?.includes(value) ?? false;
  if (option.type === 'number') return /^\d{1,4}$/.test(value);
  return option.type === 'boolean' ? value === '' : true;
};

const isToken = (name: string, value: string): boolean => {
  const token = sharedTokens.find((one) => one.name === name);
  return token !== undefined && isTokenValue(token, value);
};

/** The address that opens the configurator like this: what is at its default is left out. */
export const toSearch = (configuration: Configuration): string => {
  const search = new URLSearchParams();
  for (const key of simpleKeys) if (configuration[key] !== initial[key]) search.set(key, configuration[key]);
  for (const [name, value] of Object.entries(configuration.options)) search.set(`option.${name}`, value);
  for (const [name, value] of Object.entries(configuration.tokens)) search.set(`token.${name}`, value);
  return search.toString();
};

const isSimpleKey = (name: string): name is (typeof simpleKeys)[number] => simpleKeys.some((one) => one === name);

/** Where a parameter of an address belongs; undefined for one that cannot be used. */
const placeOf = (
  name: string,
  value: string,
  { widget, allowed }: { widget: WidgetInfo | undefined; allowed: ReturnType<typeof allowedFor> },
): 'simple' | 'options' | 'tokens' | undefined => {
  if (isSimpleKey(name)) return (allowed[name]?.includes(value) ?? value !== '') ? 'simple' : undefined;
  const [group, key = ''] = name.split(/\.(.*)/s);
  if (group === 'option' && isOptionValue(widget, key, value)) return 'options';
  return group === 'token' && isToken(key, value) ? 'tokens' : undefined;
};

/** What an address says; what cannot be used is told, and the rest stands. */
export const fromSearch = (
  search: string,
  choices: Choices,
  preferred: Language = initial.language,
): { configuration: Configuration; refused: readonly Refused[] } => {
  const refused: Refused[] = [];
  const found: Record<'simple' | 'options' | 'tokens', Record<string, string>> = {
    simple: {},
    options: {},
    tokens: {},
  };
  const parameters = [...new URLSearchParams(search)];
  const chosen = parameters.find(([name]) => name === 'widget')?.[1] ?? initial.widget;
  const context = { widget: choices.widgets.find(({ tag }) => tag === chosen), allowed: allowedFor(choices) };
  for (const [name, value] of parameters) {
    const place = placeOf(name, value, context);
    if (place) found[place][name.replace(/^(?:option|token)\./, '')] = value;
    else refused.push({ name, value });
  }
  const { simple, options, tokens } = found;
  return { configuration: { ...initial, language: preferred, ...simple, options, tokens }, refused };
};
