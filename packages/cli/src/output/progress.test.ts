import { expect, test } from 'vitest';
import { createProgress } from './progress.js';

const summary = (isWatched: boolean): string => {
  let text = '';
  const progress = createProgress({
    isWatched,
    writeError: (part) => {
      text += part;
    },
  });
  progress.show('half of it');
  progress.show('all');
  progress.end();
  progress.end();
  return text;
};

test('is one line on a terminal, which is cleared at the end', () => {
  expect(summary(true)).toBe(`\rhalf of it\rall       \r   \r`);
});

test('is not printed without a terminal', () => {
  expect(summary(false)).toBe('');
});
