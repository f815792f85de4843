import { expect } from 'vitest';
import type { Step } from './compose-module.js';
import type { Written } from './read-promise.js';

declare module 'vitest' {
  interface AsymmetricMatchersContaining {
    /** Matches an array that starts with these items. */
    toBeginWith: (items: readonly unknown[]) => unknown;
  }
}

expect.extend({
  toBeginWith(received: unknown, items: readonly unknown[]) {
    const pass = Array.isArray(received) && this.equals(received.slice(0, items.length), items);
    return { pass, message: () => `${this.utils.printReceived(received)} begins otherwise` };
  },
});

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Returns the expected value, or a matcher if it contains an ellipsis. */
const expectationOf = (written: Written): unknown => {
  if (written.kind === 'plain') return written.value;
  if (written.kind === 'text') return expect.stringMatching(new RegExp(`^${written.parts.map(escape).join('[^]*')}$`));
  if (written.kind === 'list') {
    const items = written.items.map(expectationOf);
    return written.isWhole ? items : expect.toBeginWith(items);
  }
  const fields = Object.fromEntries(written.fields.map(([name, value]) => [name, expectationOf(value)]));
  return written.isWhole ? fields : expect.objectContaining(fields);
};

/** Compares every value of a step with its comment. Fails if the step was never reached. */
export const expectPromise = ({ text, promised }: Step, values: readonly unknown[]): void => {
  if (promised.kind !== 'value' && promised.kind !== 'throws') return;
  expect(values, `${text} is not reached`).not.toEqual([]);
  for (const value of values) {
    if (promised.kind === 'value') expect(value, text).toEqual(expectationOf(promised.value));
    else expect(value, text).toThrow(expect.objectContaining({ name: promised.name }));
  }
};
