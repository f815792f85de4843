import type { Issue } from '../../model/issues/issue.js';
import { decodeName } from '../reading/decode-entities.js';
import { exchangeFault, type Report } from '../reading/report.js';
import { escapeText } from './content-lines.js';
import type { Component, ContentLine } from './read-content-lines.js';

/** Returns the text of a TEXT value: the inverse of `escapeText`. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/gs, (_, escaped: string) => (escaped === 'n' || escaped === 'N' ? '\n' : escaped));

/**
 * Decodes character references of HTML in a TEXT value of names. Their semicolon may be escaped, and what they stand for
 * separates nothing.
 */
export const decodeReferences = (value: string): string =>
  value.replace(/(&#?\w+)\\?;/g, (all, start: string) => {
    const decoded = decodeName(`${start};`);
    return decoded === `${start};` ? all : escapeText(decoded);
  });

/** Splits a value at unescaped separators. */
const splitEscaped = (value: string, separator: ';' | ','): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const [piece] of value.matchAll(/\\.|[^\\]|\\$/gs)) {
    if (piece === separator) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part];
};

/** Splits a value at unescaped separators and unescapes the parts. */
export const splitText = (value: string, separator: ';' | ','): string[] =>
  splitEscaped(value, separator).map(unescapeText);

/** Splits a structured value such as N: parts at semicolons, whose values at commas are joined by spaces. */
export const splitStructured = (value: string): string[] =>
  splitEscaped(value, ';').map((part) => splitText(part, ',').join(' ').replace(/\s+/g, ' ').trim());

/** A property with its path in issues. */
export interface Located {
  readonly line: ContentLine;
  readonly path: Issue['path'];
}

export const parameterOf = ({ parameters }: ContentLine, name: string): string | undefined => parameters.get(name)?.[0];

/** Returns the TYPE parameters in lower case: `fax`, `home`. */
export const typesOf = ({ parameters }: ContentLine): string[] =>
  (parameters.get('TYPE') ?? []).flatMap((list) => list.toLowerCase().split(','));

/** Types in the order in which a network publishes values: those of the office first, private ones last. */
const rankOf = (types: readonly string[]): number => {
  if (types.includes('work')) return 0;
  if (types.includes('home')) return 3;
  return types.includes('cell') ? 2 : 1;
};

/** Whether a value is that of a home and not also of the office. */
export const isPrivate = (line: ContentLine): boolean => rankOf(typesOf(line)) === 3;

/**
 * Returns the preference of a property from 1 (highest). Version 3.0 only marks a property as preferred, which counts
 * as 1. Without a preference, the type decides.
 */
export const preferenceOf = (line: ContentLine): number => {
  const given = Number(parameterOf(line, 'PREF'));
  if (given >= 1) return given;
  const types = typesOf(line);
  return types.includes('pref') ? 1 : 101 + rankOf(types);
};

/** Returns the ids in our own cards and events, so that a newly created id never collides with one of them. */
export const givenIdsIn = (components: readonly Component[]): string[] =>
  components.flatMap(({ lines }) =>
    lines.flatMap(({ name, value }) => (name === 'UID' ? (value.split('@')[0] ?? '') : [])),
  );

/** Reads the properties of one component and records which ones were requested, to report the unread ones. */
export class ComponentReader {
  readonly path: Issue['path'];
  readonly #component: Component;
  readonly #report: Report;
  readonly #requested: Set<string>;

  /** `silent` names properties that carry no information about the component's subject; they are never reported. */
  constructor(component: Component, path: Issue['path'], report: Report, silent: readonly string[] = []) {
    this.#component = component;
    this.path = path;
    this.#report = report;
    this.#requested = new Set(silent);
  }

  /** Returns all properties of a name, in file order. */
  all(name: string): Located[] {
    this.#requested.add(name);
    const lines = this.#component.lines.filter((line) => line.name === name && line.value.trim() !== '');
    return lines.map((line, at) => ({ line, path: [...this.path, name, ...(lines.length > 1 ? [at] : [])] }));
  }

  /** Returns the preferred property of a name and reports the others. */
  one(name: string, isRead: (line: ContentLine) => boolean = () => true): Located | undefined {
    const [first, ...others] = this.all(name)
      .map((located) => ({ ...located, order: isRead(located.line) ? preferenceOf(located.line) : Infinity }))
      .sort((a, b) => a.order - b.order);
    for (const { line, path } of others) {
      this.#report.notice(path, { value: line.value, ...exchangeFault('further-value', 'keep-the-first') });
    }
    if (first?.order !== Infinity) return first;
    this.#report.notice(first.path, { value: first.line.value, ...exchangeFault('no-place-for-it', 'add-by-hand') });
    return undefined;
  }

  /** Returns a text, or `undefined` if it is missing or empty. */
  text(name: string): string | undefined {
    const found = this.one(name);
    return found && this.#report.text(found.path, unescapeText(found.line.value));
  }

  /** Like `text`, with the character references of HTML decoded, which programs leave in names. */
  name(name: string): string | undefined {
    const found = this.one(name);
    return found && this.#report.text(found.path, unescapeText(decodeReferences(found.line.value)));
  }

  url(name: string): string | undefined {
    const found = this.one(name);
    return found && this.#report.url(found.path, unescapeText(found.line.value));
  }

  /** Reports the properties and inner components that were never requested. */
  reportUnread(): void {
    const unread = new Map(
      this.#component.lines.filter(({ name }) => !this.#requested.has(name)).map(({ name, value }) => [name, value]),
    );
    for (const { name } of this.#component.components) if (!this.#requested.has(name)) unread.set(name, '');
    for (const [name, value] of unread) {
      if (value.trim() === '' && this.#component.lines.some((line) => line.name === name)) continue;
      this.#report.noticeOnce(name, [...this.path, name], exchangeFault('no-place-for-it', 'add-by-hand'));
    }
  }
}
