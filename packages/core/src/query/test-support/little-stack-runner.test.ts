import { expect, test } from 'vitest';
import { littleStackRunner, nested } from './little-stack-runner.js';

test('recursion of depth 1000 fails only on a nearly full stack', () => {
  const callItself = (): unknown => nested(1100, () => 'done');
  const run = littleStackRunner();
  expect(() => run(callItself)).toThrow(RangeError);
  expect(callItself()).toBe('done');
  expect(run(() => nested(300, () => 'done'))).toBe('done');
});
