import type { Issue } from '@health-networks/core';
import type { Locate, Place } from './problem.js';

/** The reader tells where it is in its message, for what is wrong with the text itself. */
const told = /line (\d+), column (\d+)\)/;

const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split(/\r\n|\n/);
  const line = text.slice(offset - (before.at(-1) ?? '').length).split(/\r\n|\n/)[0] ?? '';
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, text: line };
};

/** A text as it stands in quotes or in angle brackets, else the last part of the path as a key. */
const writtenAs = ({ value, path }: Issue): string[] => {
  const property = String(path.at(-1) ?? '');
  const key = /[^/#]*$/.exec(property)?.[0] ?? '';
  return [
    ...(typeof value === 'string' && value !== '' ? [JSON.stringify(value), `<${value}>`] : []),
    ...(key === '' ? [] : [`"${key}"`, `:${key} `, `/${key}>`]),
  ];
};

/** Finds issues by what they say of a value: linked data have no paths into their file. The first that is alike is shown. */
export const createTextLocator = (bytes: Uint8Array): Locate => {
  const text = new TextDecoder().decode(bytes);
  return (issue) => {
    const [, line, column] = told.exec(issue.message) ?? [];
    if (line !== undefined) {
      const lines = text.split(/\r\n|\n/);
      return { line: Number(line), column: Number(column), text: lines[Number(line) - 1] ?? '' };
    }
    const offset = writtenAs(issue)
      .map((written) => text.indexOf(written))
      .find((found) => found >= 0);
    return offset === undefined ? {} : placeOf(text, offset);
  };
};
