import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PausedWork } from './paused-work.js';
import type { Steps } from './steps.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const host = () => {
  const controllers: ReactiveController[] = [];
  return {
    requestUpdate: vi.fn<() => void>(),
    addController: (one: ReactiveController) => controllers.push(one),
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    leave: () => {
      for (const one of controllers) one.hostDisconnected?.();
    },
    enter: () => {
      for (const one of controllers) one.hostConnected?.();
    },
  };
};

function* count(until: number): Steps<number> {
  for (let at = 0; at < until; at++) yield;
  return until;
}

/** Work that takes a second before its first pause and continues after it. */
const long = (until: number): (() => Steps<number>) =>
  function* () {
    vi.advanceTimersByTime(1000);
    return yield* count(until);
  };

test('short work is done synchronously, without an update', () => {
  const on = host();
  expect(new PausedWork<number>(on).get(['a'], () => count(3))).toBe(3);
  vi.runAllTimers();
  expect(on.requestUpdate).not.toHaveBeenCalled();
});

test('longer work continues later, and then requests an update', () => {
  const on = host();
  const work = new PausedWork<number>(on);
  expect(work.get(['a'], long(3))).toBeUndefined();
  vi.runAllTimers();
  expect(work.get(['a'], long(9))).toBe(3);
  expect(on.requestUpdate).toHaveBeenCalledTimes(1);
});

test('another key restarts the work; until then, the last result is available', () => {
  const work = new PausedWork<number>(host());
  work.get(['a'], () => count(3));
  expect([work.get(['b'], long(5)), work.last]).toEqual([undefined, 3]);
  vi.runAllTimers();
  expect(work.get(['b'], long(9))).toBe(5);
});

test('work pauses while the element is disconnected', () => {
  const on = host();
  const work = new PausedWork<number>(on);
  work.get(['a'], long(3));
  on.leave();
  vi.runAllTimers();
  expect(work.get(['a'], long(3))).toBeUndefined();
  on.enter();
  vi.runAllTimers();
  expect(work.get(['a'], long(3))).toBe(3);
});

test.each([
  ['at once', () => count(0)],
  ['later', long(3)],
])('an error thrown %s is rethrown by `get`, until the key changes', (_, first) => {
  const work = new PausedWork<number>(host());
  const fail = function* (): Steps<number> {
    yield* first();
    throw new Error('broken');
  };
  const requested = (): number | undefined => {
    work.get(['a'], fail);
    vi.runAllTimers();
    return work.get(['a'], fail);
  };
  expect(requested).toThrow('broken');
  expect(work.get(['b'], () => count(1))).toBe(1);
});
