import { LitElement } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { defineElement, type ElementClass } from './define-element.js';

const elementClass = (tagName: string, version: string): ElementClass =>
  class extends LitElement {
    static readonly tagName = tagName;
    static readonly version = version;
  };

afterEach(() => {
  vi.restoreAllMocks();
});

test('an element is registered under its tag', () => {
  const first = elementClass('x-first', '1.0.0');
  defineElement(first);
  expect(customElements.get('x-first')).toBe(first);
});

test('a second copy of the same version is passed over in silence', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const first = elementClass('x-twice', '1.0.0');
  defineElement(first);
  defineElement(elementClass('x-twice', '1.0.0'));
  expect(customElements.get('x-twice')).toBe(first);
  expect(warn).not.toHaveBeenCalled();
});

test('a second copy of another version is passed over and told, once for all its tags', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  for (const version of ['1.0.0', '2.0.0'])
    for (const tag of ['x-other', 'x-another']) defineElement(elementClass(tag, version));
  expect(warn.mock.calls).toEqual([['<x-other> is already defined in version 1.0.0; version 2.0.0 is not used.']]);
});
