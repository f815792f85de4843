import { expect, test } from 'vitest';
import { littleStackRunner, nested } from './little-stack-runner.js';

test('what calls itself a thousand times fails on a stack that is nearly full, and nowhere else', () => {
  const callItself = (): unknown => nested(1100, () => 'done');
  const run = littleStackRunner();
  expect(() => run(callItself)).toThrow(RangeError);
  expect(callItself()).toBe('done');
  expect(run(() => nested(300, () => 'done'))).toBe('done');
});
