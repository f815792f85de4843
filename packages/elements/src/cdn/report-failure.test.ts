import { afterEach, expect, test, vi } from 'vitest';
import { reportFailure } from './report-failure.js';

afterEach(() => {
  vi.restoreAllMocks();
});

test('the same error is reported once, another one again', () => {
  const line = vi.spyOn(console, 'error').mockReturnValue();
  const [shared, other] = [new Error('no policy'), new Error('not found')];
  reportFailure('x-list', shared);
  reportFailure('x-map', shared);
  reportFailure('x-map', other);
  expect(line.mock.calls).toEqual([
    ['The script of <x-list> could not be loaded.', shared],
    ['The script of <x-map> could not be loaded.', other],
  ]);
});
