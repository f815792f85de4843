import { expect, test } from 'vitest';
import { inSteps, isSteps, runSteps, sortInSteps } from './steps.js';

test('work on many items pauses in between, and does all of them in order', () => {
  const items = Array.from({ length: 2500 }, (_, at) => at);
  const done: number[] = [];
  const pauses = [...inSteps(items, (item) => done.push(item))];
  expect([pauses.length, done]).toEqual([5, items]);
});

test('work on few items has no pause', () => {
  const items = Array.from({ length: 400 }, (_, at) => at);
  expect([...inSteps(items, () => undefined), ...sortInSteps(items, (a, b) => b - a)]).toEqual([]);
});

test.each([0, 1, 499, 2500, 7001])(
  '%i items are sorted with pauses as they are at once, equal ones in their order',
  (count) => {
    const items = Array.from({ length: count }, (_, at) => ({ at, key: (at * 7919) % 101 }));
    const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    expect(runSteps(sortInSteps(items, compare))).toEqual(items.toSorted(compare));
  },
);

test('a sort of many compares no more than a few hundred between two pauses', () => {
  const items = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_011);
  let compared = 0;
  let most = 0;
  for (const _ of sortInSteps(items, (a, b) => ((compared += 1), a - b))) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThan(10_000);
});

test('steps are distinguished from a result', () => {
  expect([isSteps(inSteps([1], () => undefined)), isSteps({ rows: [] }), isSteps(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('work run without pauses returns its result', () => {
  const steps = (function* () {
    yield;
    return 'result';
  })();
  expect(runSteps(steps)).toBe('result');
});
