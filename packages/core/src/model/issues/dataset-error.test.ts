import { expect, test } from 'vitest';
import { DatasetError } from './dataset-error.js';

const issue = { rule: 'r', severity: 'error' as const, path: ['places'], message: 'is wrong', remedy: 'Mend it.' };

test('states the number of problems and lists them', () => {
  const error = new DatasetError([issue]);
  expect({ name: error.name, message: error.message, issues: error.issues }).toEqual({
    name: 'DatasetError',
    message: 'The dataset has 1 problem:\n- places is wrong. Mend it.',
    issues: [issue],
  });
});

test('lists twenty and contains all', () => {
  const error = new DatasetError(Array.from({ length: 25 }, () => issue));
  const lines = error.message.split('\n');
  expect([lines[0], lines.length, lines.at(-1), error.issues.length]).toEqual([
    'The dataset has 25 problems:',
    22,
    '- and 5 more',
    25,
  ]);
});
