import type { Issue } from '@health-networks/core';
import type { Locate } from './problem.js';
import { placeOfOffset, statedPlace } from './text-place.js';

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
    const stated = statedPlace(text, issue);
    if (stated) return stated;
    const offset = writtenAs(issue)
      .map((written) => text.indexOf(written))
      .find((found) => found >= 0);
    return offset === undefined ? {} : placeOfOffset(text, offset);
  };
};
