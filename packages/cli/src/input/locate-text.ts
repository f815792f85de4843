import type { Issue } from '@health-networks/core';
import type { Locate, Place } from './problem.js';

/** Position in messages of the reader about faults of the text itself. */
const positionInMessage = /line (\d+), column (\d+)\)/;

const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split(/\r\n|\n/);
  const line = text.slice(offset - (before.at(-1) ?? '').length).split(/\r\n|\n/)[0] ?? '';
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, text: line };
};

/**
 * Returns the possible notations of an issue's value, in quotation marks or angle brackets, then of the last part of
 * its path as a key.
 */
const writtenAs = ({ value, path }: Issue): string[] => {
  const property = String(path.at(-1) ?? '');
  const key = /[^/#]*$/.exec(property)?.[0] ?? '';
  return [
    ...(typeof value === 'string' && value !== '' ? [JSON.stringify(value), `<${value}>`] : []),
    ...(key === '' ? [] : [`"${key}"`, `:${key} `, `/${key}>`]),
  ];
};

/**
 * Creates a function that finds the position of issues by their value, because issues in linked data have no path into
 * the file. Returns the first match.
 */
export const createTextLocator = (bytes: Uint8Array): Locate => {
  const text = new TextDecoder().decode(bytes);
  return (issue) => {
    const [, line, column] = positionInMessage.exec(issue.message) ?? [];
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
