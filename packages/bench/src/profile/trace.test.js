import { expect, test } from 'vitest';
import { passes, timeByKind } from './trace.js';

/** @param {string} name @param {number} ts @param {number} dur @param {number} [tdur] */
const event = (name, ts, dur, tdur) => ({ name, ts, dur, ...(tdur !== undefined && { tdur }), pid: 1, tid: 1 });

test('nested events are counted once, in their own category', () => {
  const events = [
    event('FunctionCall', 0, 10_000),
    event('V8.CompileCode', 1000, 2000),
    event('UpdateLayoutTree', 4000, 3000),
    event('Layout', 12_000, 5000),
    event('UpdateLayoutTree', 13_000, 1000),
  ];
  expect(timeByKind(events)).toEqual({
    'script run': 5,
    'script compiled': 2,
    'style computed': 4,
    'layout made': 4,
  });
});

test('processor time takes precedence over clock time, and unknown events are ignored', () => {
  expect(timeByKind([event('Layout', 0, 50_000, 4000), event('Unheard', 0, 9000)])).toEqual({ 'layout made': 4 });
});

test('layouts and styles are counted', () => {
  const events = [event('Layout', 0, 1), event('Layout', 2, 1), event('UpdateLayoutTree', 4, 1)];
  expect(passes(events)).toEqual({ layouts: 2, styles: 1 });
});
