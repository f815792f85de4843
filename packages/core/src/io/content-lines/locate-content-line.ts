import type { Issue } from '../../model/issues/issue.js';
import { Report } from '../reading/report.js';
import { contentText, readContentLines, type Component, type ContentFile } from './read-content-lines.js';

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
