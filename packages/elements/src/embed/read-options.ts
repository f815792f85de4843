import type { EmbedTable, OptionKind } from './embed-table.js';

/** Color schemes of the framed page; `auto` follows the reader's system. */
const schemes = ['light', 'dark', 'auto'] as const;

/** The options in the URL of `embed.html`. */
export interface EmbedOptions {
  /** Name of the widget, without `hn-`. */
  readonly widget: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly scheme: (typeof schemes)[number];
  /** Attributes of the widget. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** An option with an invalid value. */
export interface OptionProblem {
  readonly option: string;
  /** Undefined when the option is missing. */
  readonly value: string | undefined;
  readonly remedy: string;
}

/** Length to which values are shortened in messages. */
const maxValueLength = 80;

/** Returns one line with option, value and remedy. */
export const describeProblem = ({ option, value, remedy }: OptionProblem): string => {
  if (value === undefined) return `The option "${option}" is missing: ${remedy}`;
  const shown = value.length > maxValueLength ? `${value.slice(0, maxValueLength)}…` : value;
  return `The option "${option}" cannot be "${shown}": ${remedy}`;
};

const oneOf = (words: readonly string[]): string => `write one of ${words.join(', ')}.`;

/** Looks up own keys only, because an option may have the name of an inherited property. */
const at = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/**
 * Whether a URL is on the same site. Data or pages of another site would otherwise appear under the name of this one.
 */
const isOfSameSite = (value: string, page: URL): boolean => {
  if (!URL.canParse(value, page.href)) return false;
  const { protocol, origin } = new URL(value, page.href);
  return /^https?:$/.test(protocol) && origin === page.origin;
};

/** Returns the remedy for a value that its kind does not allow. */
const remedyOf = (kind: OptionKind, value: string, page: URL): string | undefined => {
  if (typeof kind === 'object') return kind.includes(value) ? undefined : oneOf(kind);
  const remedies: Readonly<Record<typeof kind, readonly [isRight: boolean, remedy: string]>> = {
    text: [value.trim() !== '', 'write a text, or leave the option out.'],
    number: [/^\d{1,6}$/.test(value), 'write a whole number, such as 3.'],
    flag: [['', 'true'].includes(value), 'write true, or leave the option out.'],
    address: [isOfSameSite(value, page), `write an address on ${page.origin}, where this page comes from.`],
  };
  const [isRight, remedy] = remedies[kind];
  return isRight ? undefined : remedy;
};

/** Checks the value of each option, once. */
class OptionsReader {
  readonly problems: OptionProblem[] = [];

  readonly #page: URL;

  constructor(page: URL) {
    this.#page = page;
    const names = [...page.searchParams.keys()];
    for (const option of new Set(names.filter((name, index) => names.indexOf(name) !== index)))
      this.refuse(option, 'write it once.');
  }

  refuse(option: string, remedy: string): void {
    const value = this.#page.searchParams.getAll(option).join('", "');
    this.problems.push({ option, value: this.#page.searchParams.has(option) ? value : undefined, remedy });
  }

  /** Returns the value of an option; undefined if it is missing or invalid. Invalid values are recorded as problems. */
  read(option: string, kind: OptionKind): string | undefined {
    const value = this.#page.searchParams.get(option);
    if (value === null) return undefined;
    const remedy = remedyOf(kind, value, this.#page);
    if (remedy !== undefined) this.refuse(option, remedy);
    return remedy === undefined ? value : undefined;
  }
}

const ownOptions = ['widget', 'lang', 'scheme'];

/** Returns the attributes for the widget in the URL. */
const readAttributes = (
  reader: OptionsReader,
  page: URL,
  known: Readonly<Record<string, OptionKind>>,
): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const option of new Set(page.searchParams.keys())) {
    if (ownOptions.includes(option)) continue;
    const kind = at(known, option);
    if (kind === undefined) reader.refuse(option, `leave it out. There are ${Object.keys(known).sort().join(', ')}.`);
    const value = kind && reader.read(option, kind);
    if (value !== undefined) attributes[option] = value;
  }
  return attributes;
};

/**
 * Reads the URL of `embed.html`. Accepts only known widgets and their attributes; anything else is a problem.
 *
 * @param page the address
 */
export const readOptions = (
  page: URL,
  table: EmbedTable,
): { options: EmbedOptions } | { problems: readonly OptionProblem[] } => {
  const reader = new OptionsReader(page);
  const names = Object.keys(table.widgets);
  const widget = reader.read('widget', names) ?? '';
  const known = at(table.widgets, widget);
  if (!page.searchParams.has('widget')) reader.refuse('widget', oneOf(names));
  const lang = reader.read('lang', 'text') ?? 'en';
  if (!isLanguage(lang)) reader.refuse('lang', 'write the tag of a language, such as nl or de-AT.');
  const requested = reader.read('scheme', schemes);
  const scheme = schemes.find((one) => one === requested) ?? 'light';
  const attributes = known ? readAttributes(reader, page, known) : {};
  const { network, src } = attributes;
  if (network !== undefined && src === undefined && !Object.hasOwn(table.networks, network))
    reader.refuse('network', `${oneOf(Object.keys(table.networks))} Other data need the option src.`);
  return reader.problems.length > 0 ? { problems: reader.problems } : { options: { widget, lang, scheme, attributes } };
};
