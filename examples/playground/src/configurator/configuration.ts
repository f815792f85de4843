import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { findToken, isTokenValue } from './tokens.js';

export const languages = ['en', 'nl', 'de', 'fi'] as const;
export type Language = (typeof languages)[number];

export const widgetLanguages = ['', ...languages, 'page'] as const;
export type WidgetLanguage = (typeof widgetLanguages)[number];

export const hosts = ['plain', 'municipality', 'conference'] as const;
/** The page that contains the preview. */
export type Host = (typeof hosts)[number];

export const widths = ['desktop', 'phone'] as const;
export type Width = (typeof widths)[number];

export const snippetKinds = ['element', 'cms', 'iframe', 'static'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Everything that an editor has chosen, except a custom file, which does not fit in a URL. */
export interface Configuration {
  readonly widget: string;
  readonly network: string;
  /** Language of this page, and of the widget unless it has its own. */
  readonly language: Language;
  /** Language of the widget: empty for that of this page, `page` for that of the page around it. */
  readonly lang: WidgetLanguage;
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
  lang: '',
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

/** Returns the language of the widget; `undefined` if it follows the page around it. */
export const widgetLanguage = ({ language, lang }: Configuration): Language | undefined =>
  lang === 'page' ? undefined : lang || language;

const simpleKeys = ['widget', 'network', 'language', 'lang', 'host', 'width', 'scheme', 'snippet', 'folder'] as const;

const allowedFor = ({
  widgets,
  networks,
}: Choices): Record<(typeof simpleKeys)[number], readonly string[] | undefined> => ({
  widget: widgets.map(({ tag }) => tag),
  network: networks,
  language: languages,
  lang: widgetLanguages,
  host: hosts,
  width: widths,
  scheme: schemes,
  snippet: snippetKinds,
  folder: undefined,
});

/** Whether a pattern of page URLs contains the placeholder for the id and is a web URL. */
const isLinkPattern = (value: string): boolean => {
  const [address, base] = [value.replaceAll('{id}', 'a'), 'https://example.org/'];
  if (!value.includes('{id}') || !URL.canParse(address, base)) return false;
  return /^https?:$/.test(new URL(address, base).protocol);
};

/** Whether a folder is a path on the site. */
const isPath = (value: string): boolean => /^\.{0,2}\/?[\w.~%-][\w.~%/-]*$|^\/$/.test(value);

/** Whether a folder can hold the scripts: a path, or a folder of another site of the editor. */
export const isFolder = (value: string): boolean =>
  isPath(value) || (/^https:\/\/[^\s"'<>?#]+$/.test(value) && URL.canParse(value));

/** The highest level of a heading. */
const deepest = 6;

/** Whether a number can be the value of an option, none of which may be zero. */
const isNumber = (name: string, value: string): boolean =>
  /^[1-9]\d{0,3}$/.test(value) && (name !== 'heading-level' || Number(value) <= deepest);

/** Whether an option of a widget can have this value. */
export const isOptionValue = (widget: WidgetInfo | undefined, name: string, value: string): boolean => {
  const option = widget?.options.find((one) => one.name === name);
  if (!option) return false;
  if (option.type === 'choice') return option.values?.includes(value) ?? false;
  if (option.type === 'number') return isNumber(name, value);
  if (name === 'link-pattern') return isLinkPattern(value);
  return option.type === 'boolean' ? value === '' : true;
};

const isToken = (name: string, value: string): boolean => {
  const token = findToken(name);
  return token !== undefined && isTokenValue(token, value);
};

/** Parameter with the name of the own file: the file itself does not fit in a URL. */
export const ownKey = 'own';

/** Returns the query string that opens the configurator with this configuration, without default values. */
export const toSearch = (configuration: Configuration, own?: string): string => {
  const search = new URLSearchParams(own === undefined ? {} : { [ownKey]: own });
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
  if (isSimpleKey(name)) return (allowed[name]?.includes(value) ?? isPath(value)) ? 'simple' : undefined;
  const [group, key = ''] = name.split(/\.(.*)/s);
  if (group === 'option' && isOptionValue(widget, key, value)) return 'options';
  return group === 'token' && isToken(key, value) ? 'tokens' : undefined;
};

/** Parameters that newsletters and search engines add to any link. */
const ofOthers = /^(?:utm_.*|fbclid|gclid|msclkid|mc_[ce]id|ref)$/;

/**
 * Reads a configuration from a URL. The folder of scripts must be a path, because a link must not choose the site of
 * scripts. Invalid parameters are reported, the others used.
 */
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
    else if (name !== ownKey && !ofOthers.test(name)) refused.push({ name, value });
  }
  const { simple, options, tokens } = found;
  return { configuration: { ...initial, language: preferred, ...simple, options, tokens }, refused };
};
