import { expect, test, vi } from 'vitest';
import { runSteps, type Steps } from './steps.js';
import { MemoizeLast } from './memoize-last.js';

test('a result is recomputed only after a dependency has changed', () => {
  const memo = new MemoizeLast<{ of: string }>();
  const make = vi.fn((of: string) => ({ of }));
  const first = memo.get(['a', 1], () => make('a1'));
  expect(memo.get(['a', 1], () => make('never'))).toBe(first);
  expect(memo.get(['a', 2], () => make('a2'))).toEqual({ of: 'a2' });
  expect(memo.get(['a', 1], () => make('a1 again'))).toEqual({ of: 'a1 again' });
  expect(make.mock.calls).toEqual([['a1'], ['a2'], ['a1 again']]);
});

test('the last result stays after a failure, and the next call retries', () => {
  const memo = new MemoizeLast<string>();
  expect(memo.last).toBeUndefined();
  memo.get(['a'], () => 'of a');
  expect(() =>
    memo.get(['b'], () => {
      throw new Error('no b');
    }),
  ).toThrow('no b');
  expect(memo.last).toBe('of a');
  expect(memo.get(['b'], () => 'of b')).toBe('of b');
});

test('a result computed in steps is cached', () => {
  const memo = new MemoizeLast<string>();
  const make = vi.fn(function* (): Steps<string> {
    yield;
    return 'made';
  });
  memo.getInSteps(['a'], make).next();
  expect(memo.last).toBeUndefined();
  expect([runSteps(memo.getInSteps(['a'], make)), runSteps(memo.getInSteps(['a'], make))]).toEqual(['made', 'made']);
  expect(make).toHaveBeenCalledTimes(2);
});
