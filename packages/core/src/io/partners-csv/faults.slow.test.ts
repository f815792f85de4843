import { expect, test } from 'vitest';
import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Issue } from '../../model/issues/issue.js';
import { maxIssues } from '../../model/issues/limit-issues.js';
import { readDatasetJson } from '../json/read-json.js';
import { readPartnersCsv } from './read-partners.js';

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
  ['ids', rows((at) => `Clinic ${at};${at}\u0007;;;`)],
  ['addresses', rows((at) => `Clinic ${at};;;;www`)],
  ['names', rows(() => 'Clinic;;;;')],
  ['further cells', rows((at) => `Clinic ${at};;;;;x`)],
  ['everything', rows((at) => `;A B;kind ${at};role ${at};www`)],
])('a table with many faults lists the first, and the number of others: %s', (_, table) => {
  const issues = issuesOf(() => readPartnersCsv(table));
  expect(issues).toHaveLength(maxIssues + 1);
  expect(issues.at(-1)?.message).toMatch(/^has \d+,\d{3} further problems that are not listed$/);
});

test('the listed faults are the first in the table', () => {
  const table = rows((at) => (at === 5 ? 'Clinic 5;;;;;x' : `Clinic ${at};;kind ${at};;`));
  const listed = issuesOf(() => readPartnersCsv(table)).slice(0, maxIssues);
  expect(listed.map(({ path }) => path[1])).toEqual(Array.from({ length: maxIssues }, (_, at) => at + 2));
});

test('no remedy is created for an unlisted word', () => {
  let made = 0;
  const label = { en: 'pharmacy' };
  const pharmacy = Object.defineProperty({ scheme: 'organization-kind' as const, label }, 'label', {
    get: () => {
      made += 1;
      return label;
    },
  });
  issuesOf(() =>
    readPartnersCsv(
      rows((at) => `Clinic ${at};;kind ${at};;`),
      { concepts: { pharmacy } },
    ),
  );
  expect(made).toBeLessThan(10);
});

test.each([
  ['duplicate keys', `{${new Array(60_000).fill('"a":1').join(',')}}`, '58,999'],
  ['rounded numbers', `[${new Array(20_000).fill('1e400').join(',')}]`, '19,000'],
  ['rounded numbers before a syntax error', `[${new Array(20_000).fill('1e400').join(',')}`, '19,001'],
])('a JSON text with many faults lists the first, and the number of others: %s', (_, text, others) => {
  const issues = issuesOf(() => readDatasetJson(text));
  expect(issues).toHaveLength(maxIssues + 1);
  expect(issues.at(-1)?.message).toBe(`has ${others} further problems that are not listed`);
});
