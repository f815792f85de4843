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

const never = (): boolean => false;

test('little work is done at once', () => {
  const work = new PausedWork<number>(host());
  expect([
    work.get(
      ['a'],
      () => true,
      () => count(3),
    ),
    work.ended,
  ]).toEqual([3, 0]);
});

test('other work is done later, and then asks for an update', () => {
  const on = host();
  const work = new PausedWork<number>(on);
  expect(work.get(['a'], never, () => count(3))).toBeUndefined();
  vi.runAllTimers();
  expect([work.get(['a'], never, () => count(9)), work.ended]).toEqual([3, 1]);
  expect(on.requestUpdate).toHaveBeenCalledTimes(1);
});

test('another key begins anew', () => {
  const work = new PausedWork<number>(host());
  work.get(['a'], never, () => count(3));
  work.get(['b'], never, () => count(5));
  vi.runAllTimers();
  expect(work.get(['b'], never, () => count(9))).toBe(5);
});

test('work rests while the element is not in the page', () => {
  const on = host();
  const work = new PausedWork<number>(on);
  work.get(['a'], never, () => count(3));
  on.leave();
  vi.runAllTimers();
  expect(work.get(['a'], never, () => count(3))).toBeUndefined();
  on.enter();
  vi.runAllTimers();
  expect(work.get(['a'], never, () => count(3))).toBe(3);
});

test('what the work throws is thrown where its result is asked for', () => {
  const work = new PausedWork<number>(host());
  const fail = function* (): Steps<number> {
    yield;
    throw new Error('broken');
  };
  work.get(['a'], never, fail);
  vi.runAllTimers();
  expect(() => work.get(['a'], never, fail)).toThrow('broken');
});
