import { expect, test } from 'vitest';
import { inSteps, runSteps } from './steps.js';

test('work on many items pauses in between, and does all of them in order', () => {
  const items = Array.from({ length: 2500 }, (_, at) => at);
  const done: number[] = [];
  const pauses = [...inSteps(items, (item) => done.push(item))];
  expect([pauses.length, done]).toEqual([2, items]);
});

test('work that is run at once gives its result', () => {
  const steps = (function* () {
    yield;
    return 'result';
  })();
  expect(runSteps(steps)).toBe('result');
});
