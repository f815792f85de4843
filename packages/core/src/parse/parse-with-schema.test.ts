import { expect, test } from 'vitest';
import { formatIssue } from '../model/format-issue.js';
import { safeParseDataset } from './safe-parse-dataset.js';

test('lists no more faults than the stack holds, and says so', () => {
  const places = Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`p${index}`, 1]));
  const result = safeParseDataset({ places, organisations: {} });
  expect(result.success ? [] : result.error.issues.map((issue) => formatIssue({ ...issue, value: undefined }))).toEqual(
    ['The dataset has too many faults to list. Correct the program that wrote it.'],
  );
});
