import { afterEach, expect, test, vi } from 'vitest';
import { once } from './once.js';

const mark = Symbol.for('health-networks');

afterEach(() => {
  Reflect.deleteProperty(globalThis, mark);
  vi.restoreAllMocks();
});

test('a second copy of the same version does nothing, silently', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const run = vi.fn();
  once('1.0.0', run);
  once('1.0.0', run);
  expect(run).toHaveBeenCalledTimes(1);
  expect(warn).not.toHaveBeenCalled();
});

test.each([
  ['1.0.0', '1.0.0'],
  [true, '0.1.0 or older'],
])('a copy next to one marked %s does nothing, and logs both versions', (known, name) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const run = vi.fn();
  Reflect.set(globalThis, mark, known);
  once('2.0.0', run);
  expect(run).not.toHaveBeenCalled();
  expect(warn.mock.calls).toEqual([
    [`Health Networks ${name} is on this page already; the script of version 2.0.0 is not used. Load one of them.`],
  ]);
});
