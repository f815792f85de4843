import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { isTokenValue, sharedTokens } from './tokens.js';

export const languages = ['en', 'nl', 'de', 'fi'] as const;
export type Language = (typeof languages)[number];

export const hosts = ['plain', 'municipality', 'conference'] as const;
/** The page that contains the preview. */
export type Host = (typeof hosts)[number];

export const widths = ['desktop', 'phone'] as const;
export type Width = (typeof widths)[number];

export const snippetKinds = ['element', 'cms', 'iframe', 'static'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Everything that an editor has chosen, except an own file, which does not fit in a URL. */
export interface Configuration {
  readonly widget: string;
  readonly network: string;
  readonly language: Language;
  readonly host: Host;
  readonly width: Width;
  readonly scheme: Scheme;
  readonly snippet: SnippetKind;
  /** URL of the script folder on the site. */
  readonly folder: string;
  /** Attributes of the widget with other than their default values. */
  readonly options: Readonly<Record<string, string>>;
  /** Custom properties, without the prefix `--hn-`. */
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

/** The available widgets and networks. */
export interface Choices {
  readonly widgets: readonly WidgetInfo[];
  readonly networks: readonly string[];
}

/** An invalid part of a URL. */
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

/** Whether an option of a widget can have this value. */
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

/** Returns the query string that opens the configurator with this configuration, without default values. */
export const toSearch = (configuration: Configuration): string => {
  const search = new URLSearchParams();
  for (const key of simpleKeys) if (configuration[key] !== initial[key]) search.set(key, configuration[key]);
  for (const [name, value] of Object.entries(configuration.options)) search.set(`option.${name}`, value);
  for (const [name, value] of Object.entries(configuration.tokens)) search.set(`token.${name}`, value);
  return search.toString();
};

const isSimpleKey = (name: string): name is (typeof simpleKeys)[number] => simpleKeys.some((one) => one === name);

/** Returns the group of a URL parameter; `undefined` if it is invalid. */
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

/** Reads a configuration from a URL. Invalid parameters are reported, the others used. */
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
