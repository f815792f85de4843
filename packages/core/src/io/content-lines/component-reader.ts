import type { Issue } from '../../model/issues/issue.js';
import { exchangeFault } from '../reading/exchange-fault.js';
import type { Report } from '../reading/report.js';
import type { Component, ContentLine } from './read-content-lines.js';
import { unescapeText } from './unescape-text.js';

/** A property, and where issues about it stand. */
export interface Located {
  readonly line: ContentLine;
  readonly path: Issue['path'];
}

export const parameterOf = ({ parameters }: ContentLine, name: string): string | undefined => parameters.get(name)?.[0];

/** Types in small letters: `fax`, `home`. */
export const typesOf = ({ parameters }: ContentLine): string[] =>
  (parameters.get('TYPE') ?? []).flatMap((list) => list.toLowerCase().split(','));

/** From 1, the most wanted; version 3.0 marks one as such. */
export const preferenceOf = (line: ContentLine): number => {
  const given = Number(parameterOf(line, 'PREF'));
  if (given >= 1) return given;
  return typesOf(line).includes('pref') ? 1 : 101;
};

/** Ids that our own cards and events carry, so that none that is made is one of them. */
export const givenIdsIn = (components: readonly Component[]): string[] =>
  components.flatMap(({ lines }) =>
    lines.flatMap(({ name, value }) => (name === 'UID' ? (value.split('@')[0] ?? '') : [])),
  );

/** Reads the properties of one component, and knows which were asked for. */
export class ComponentReader {
  readonly path: Issue['path'];
  readonly #component: Component;
  readonly #report: Report;
  readonly #asked: Set<string>;

  /** `silent` are properties that say nothing about what the component describes. */
  constructor(component: Component, path: Issue['path'], report: Report, silent: readonly string[] = []) {
    this.#component = component;
    this.path = path;
    this.#report = report;
    this.#asked = new Set(silent);
  }

  /** All of a name, in the order of the file. */
  all(name: string): Located[] {
    this.#asked.add(name);
    const lines = this.#component.lines.filter((line) => line.name === name && line.value.trim() !== '');
    return lines.map((line, at) => ({ line, path: [...this.path, name, ...(lines.length > 1 ? [at] : [])] }));
  }

  /** The one to use; further ones are told. */
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

  /** A text; nothing where there is none that says something. */
  text(name: string): string | undefined {
    const found = this.one(name);
    return found && this.#report.text(found.path, unescapeText(found.line.value));
  }

  url(name: string): string | undefined {
    const found = this.one(name);
    return found && this.#report.url(found.path, unescapeText(found.line.value));
  }

  /** Tells what nobody asked for, and the components within. */
  tellUnread(): void {
    const unread = new Map(
      this.#component.lines.filter(({ name }) => !this.#asked.has(name)).map(({ name, value }) => [name, value]),
    );
    for (const { name } of this.#component.components) if (!this.#asked.has(name)) unread.set(name, '');
    for (const [name, value] of unread) {
      if (value.trim() === '' && this.#component.lines.some((line) => line.name === name)) continue;
      this.#report.noticeOnce(name, [...this.path, name], exchangeFault('no-place-for-it', 'add-by-hand'));
    }
  }
}
