import type { Issue } from '../../model/issues/issue.js';
import { readText } from '../json/read-json.js';
import { exchangeFault, Report } from '../reading/report.js';

type Parameters = ReadonlyMap<string, readonly string[]>;

/** Properties whose values are files. */
const binary = /^(?:PHOTO|LOGO|SOUND|KEY|ATTACH|IMAGE|X-.*)$/;

/** Returns the encoding of a value. Version 2.1 allows it without the name of the parameter. */
const encodingOf = (parameters: Parameters): string | undefined =>
  [...(parameters.get('ENCODING') ?? []), ...(parameters.get('TYPE') ?? [])]
    .map((encoding) => encoding.trim().toUpperCase())
    .find((encoding) => /^(?:QUOTED-PRINTABLE|BASE64|B)$/.test(encoding));

const textOf = (bytes: string, charset: string): string => {
  const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  try {
    return new TextDecoder(charset).decode(codes);
  } catch {
    return new TextDecoder().decode(codes);
  }
};

const quotedPrintable = (value: string, charset: string): string =>
  value.replace(/(?:=[\dA-F]{2})+/gi, (bytes) =>
    textOf(
      bytes.replace(/=(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      charset,
    ),
  );

/** Whether a line is continued on the next one as quoted-printable, by an equals sign at its end. */
const hasSoftBreak = (line: string): boolean =>
  line.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line);

/**
 * Decodes a text in quoted-printable or base64. Letters that its CHARSET does not have become U+FFFD, which readers
 * refuse; without CHARSET it is UTF-8.
 */
const decodeValue = (name: string, parameters: Parameters, value: string): string => {
  const encoding = encodingOf(parameters);
  if (encoding === undefined || binary.test(name)) return value;
  const charset = parameters.get('CHARSET')?.[0]?.trim() ?? 'utf-8';
  if (encoding.startsWith('Q')) return quotedPrintable(value, charset).replace(/\r\n?/g, '\n');
  try {
    return textOf(atob(value.replace(/\s/g, '')), charset).replace(/\r\n?/g, '\n');
  } catch {
    return value;
  }
};

/** A property of a card or calendar, as written, except that quoted-printable and base64 texts are decoded. */
export interface ContentLine {
  /** In upper case, without its group. */
  readonly name: string;
  /** Values by parameter name in upper case. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
  /** Line number in the file, from 1. */
  readonly line: number;
}

/** The content between BEGIN and END. */
export interface Component {
  /** In upper case: `VCARD`. */
  readonly name: string;
  readonly line: number;
  readonly lines: readonly ContentLine[];
  readonly components: readonly Component[];
}

interface Open extends Component {
  readonly lines: ContentLine[];
  readonly components: Open[];
}

/** File name for messages and size limit. */
interface ContentFile {
  readonly name?: string;
  readonly maxBytes?: number;
}

const maxBytes = 5_000_000;

/** Maximum nesting. A calendar holds events, which hold alarms; no valid file is deeper. */
const maxDepth = 8;

/** RFC 6868: characters that a parameter value cannot contain are escaped with a caret. */
const carets: Readonly<Record<string, string>> = { n: '\n', '^': '^', "'": '"' };

const parameterPattern = /^([^=;:"]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?/;

const valuesOf = (list: string): string[] =>
  (list.match(/"[^"]*"|[^",]+/g) ?? []).map((value) =>
    value.replace(/^"(.*)"$/s, '$1').replace(/\^(.)/g, (all, letter: string) => carets[letter] ?? all),
  );

/**
 * Parses the parameters before the colon and returns the position of the colon. A parameter without a value is a type,
 * as in version 2.1.
 */
const parametersIn = (text: string, from: number): { parameters: Map<string, string[]>; colon: number } => {
  const parameters = new Map<string, string[]>();
  let at = from;
  while (text[at] === ';') {
    const [all = '', name = '', list] = parameterPattern.exec(text.slice(at + 1)) ?? [];
    const key = list === undefined ? 'TYPE' : name.trim().toUpperCase();
    parameters.set(key, [...(parameters.get(key) ?? []), ...(list === undefined ? [name] : valuesOf(list))]);
    at += all.length + 1;
    if (all === '') break;
  }
  return { parameters, colon: text[at] === ':' ? at : -1 };
};

const parseLine = (text: string, line: number): ContentLine | undefined => {
  const [all = '', name = ''] = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)/.exec(text) ?? [];
  const { parameters, colon } = parametersIn(text, all.length);
  if (all === '' || colon < 0) return undefined;
  const value = decodeValue(name.toUpperCase(), parameters, text.slice(colon + 1));
  return { name: name.toUpperCase(), parameters, value, line };
};

interface Unfolded {
  readonly text: string;
  readonly line: number;
}

/**
 * Joins folded lines: a line that begins with white space continues the previous one, as does any line after one in
 * quoted-printable that ends with an equals sign.
 */
const unfold = (text: string): Unfolded[] => {
  const unfolded: { parts: string[]; line: number; isOpen: boolean }[] = [];
  text.split(/\r\n|\n|\r/).forEach((part, at) => {
    const last = unfolded.at(-1);
    if (last?.isOpen === true) {
      last.parts.push(part.replace(/=$/, ''));
      last.isOpen = part.endsWith('=');
      return;
    }
    // Programs that double the carriage return add an empty line after every line.
    if (part === '') return;
    const isOpen = hasSoftBreak(part);
    const written = isOpen ? part.slice(0, -1) : part;
    if (last && /^[ \t]/.test(part)) last.parts.push(part.slice(1));
    else unfolded.push({ parts: [written], line: at + 1, isOpen });
  });
  return unfolded.map(({ parts, line }) => ({ text: parts.join(''), line }));
};

/** Nests components. */
class Nest {
  readonly root: Open = { name: '', line: 0, lines: [], components: [] };
  readonly #open: Open[] = [this.root];
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  get #last(): Open {
    return this.#open.at(-1) ?? this.root;
  }

  begin(name: string, line: number): void {
    const component: Open = { name, line, lines: [], components: [] };
    if (this.#open.length > maxDepth) {
      this.#report.fault(['lines', line], {
        value: name,
        ...exchangeFault('too-deep', 'fetch-again', { levels: maxDepth }),
      });
    } else this.#last.components.push(component);
    this.#open.push(component);
  }

  end(name: string, line: number): void {
    if (this.#open.length > 1 && this.#last.name === name) this.#open.pop();
    else this.#report.fault(['lines', line], { value: `END:${name}`, ...exchangeFault('wrong-end', 'fetch-again') });
  }

  add(line: ContentLine): void {
    this.#last.lines.push(line);
  }

  finish(): Component {
    for (const { name, line } of this.#open.slice(1)) {
      this.#report.fault(['lines', line], { value: `BEGIN:${name}`, ...exchangeFault('not-closed', 'fetch-again') });
    }
    return this.root;
  }
}

/** Returns the text of a file. Throws if it is too large or not in UTF-8. */
export const contentText = (input: string | Uint8Array, { name = 'the file', maxBytes: most }: ContentFile): string =>
  readText(input, most ?? maxBytes, name);

/**
 * Reads the components of a vCard or iCalendar file and reports invalid lines.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export const readContentLines = (text: string, report: Report): Component => {
  const nest = new Nest(report);
  for (const { text: written, line } of unfold(text)) {
    const parsed = parseLine(written, line);
    const component = parsed?.value.trim().toUpperCase() ?? '';
    if (!parsed)
      report.fault(['lines', line], { value: written.slice(0, 60), ...exchangeFault('no-colon', 'write-line') });
    else if (parsed.name === 'BEGIN') nest.begin(component, line);
    else if (parsed.name === 'END') nest.end(component, line);
    else nest.add(parsed);
  }
  return nest.finish();
};

/** Finds the components of a name at any depth, in file order. */
const componentsNamed = (name: string, { components }: Component): Component[] =>
  components.flatMap((one) => (one.name === name ? [one] : componentsNamed(name, one)));

/**
 * Creates a function that finds the line of an issue in a vCard or iCalendar file, for editors and terminals. It
 * returns `undefined` for an issue that belongs to no line.
 *
 * @example
 * const file = 'BEGIN:VCARD\nVERSION:4.0\nFN:Desk\nURL:desk\nEND:VCARD\n';
 * const result = safeReadVcard(file, { mode: 'lenient' });
 * result.success && result.issues.map(createContentLineLocator(file)); // [{ line: 4, text: 'URL:desk' }]
 */
export const createContentLineLocator = (
  input: string | Uint8Array,
  options: ContentFile = {},
): ((issue: Pick<Issue, 'path'>) => { readonly line: number; readonly text: string } | undefined) => {
  const text = contentText(input, options);
  const root = readContentLines(text, new Report('content-lines'));
  const lines = text.split(/\r\n|\n|\r/);
  const lineOf = ([first, at, name, nth = 0]: Issue['path']): number | undefined => {
    if (first === 'lines') return typeof at === 'number' ? at : undefined;
    const component = typeof at === 'number' ? componentsNamed(String(first), root)[at] : undefined;
    const named = component?.lines.filter((line) => line.name === name && line.value.trim() !== '');
    return (named?.[typeof nth === 'number' ? nth : 0] ?? component)?.line;
  };
  return ({ path }) => {
    const line = lineOf(path);
    return line === undefined ? undefined : { line, text: lines[line - 1] ?? '' };
  };
};
