import { expect, test } from 'vitest';
import { DatasetError } from '../model/dataset-error.js';
import type { Issue } from '../model/issue.js';
import { maxIssues } from '../model/limit-issues.js';
import { readPartnersCsv } from './partners-csv.js';
import { readDatasetJson } from './read-json.js';

const issuesOf = (read: () => unknown): readonly Issue[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof DatasetError) return error.issues;
    throw error;
  }
  return [];
};

const rows = (row: (at: number) => string): string =>
  `Name;ID;Kind;Role;Website\n${Array.from({ length: 3_000 }, (_, at) => row(at)).join('\n')}\n`;

test.each([
  ['kinds', rows((at) => `Clinic ${at};;kind ${at};;`)],
  ['roles', rows((at) => `Clinic ${at};;;a${at}; b;`)],
  ['ids', rows((at) => `Clinic ${at};A B ${at};;;`)],
  ['addresses', rows((at) => `Clinic ${at};;;;www`)],
  ['names', rows(() => 'Clinic;;;;')],
  ['further cells', rows((at) => `Clinic ${at};;;;;x`)],
  ['everything', rows((at) => `;A B;kind ${at};role ${at};www`)],
])('a table with many faults lists the first, and how many others there are: %s', (_, table) => {
  const issues = issuesOf(() => readPartnersCsv(table));
  expect(issues).toHaveLength(maxIssues + 1);
  expect(issues.at(-1)?.message).toMatch(/^has \d+,\d{3} further problems that are not listed$/);
});

test('a JSON text with many duplicate keys lists the first, and says that there are others', () => {
  const issues = issuesOf(() => readDatasetJson(`{${new Array(100_000).fill('"a":1').join(',')}}`));
  expect(issues).toHaveLength(maxIssues + 1);
  expect(issues.at(-1)?.message).toBe('has at least 1 further problem that is not listed');
});
