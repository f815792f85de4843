import { afterEach, beforeEach, vi } from 'vitest';
import type { HnErrorEvent } from '../events/events.js';

/**
 * Collects the error events of the page during each test of a file, and keeps warnings, which repeat them, off the
 * console.
 */
export const collectErrors = (): HnErrorEvent[] => {
  const errors: HnErrorEvent[] = [];
  document.body.addEventListener('hn-error', (event) => errors.push(event));
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockReturnValue();
  });
  afterEach(() => {
    errors.length = 0;
    vi.restoreAllMocks();
  });
  return errors;
};
