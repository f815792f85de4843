import { afterEach, expect, test, vi } from 'vitest';
import { tellFailure } from './tell-failure.js';

afterEach(() => {
  vi.restoreAllMocks();
});

test('one and the same error is told once, another one again', () => {
  const line = vi.spyOn(console, 'error').mockReturnValue();
  const [shared, other] = [new Error('no policy'), new Error('not found')];
  tellFailure('x-list', shared);
  tellFailure('x-map', shared);
  tellFailure('x-map', other);
  expect(line.mock.calls).toEqual([
    ['The script of <x-list> could not be loaded.', shared],
    ['The script of <x-map> could not be loaded.', other],
  ]);
});
