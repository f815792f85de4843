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

test('a second copy of the same version is ignored silently', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const first = elementClass('x-twice', '1.0.0');
  defineElement(first);
  defineElement(elementClass('x-twice', '1.0.0'));
  expect(customElements.get('x-twice')).toBe(first);
  expect(warn).not.toHaveBeenCalled();
});

test('a second copy of another version is ignored and reported once for all tags', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  for (const version of ['1.0.0', '2.0.0'])
    for (const tag of ['x-other', 'x-another']) defineElement(elementClass(tag, version));
  expect(warn.mock.calls).toEqual([['<x-other> is already defined in version 1.0.0; version 2.0.0 is not used.']]);
});

test('on an XML page, nothing is registered, which is reported once for all tags', () => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/xhtml+xml');
  const error = vi.spyOn(console, 'error').mockReturnValue();
  for (const tag of ['x-one', 'x-two']) defineElement(elementClass(tag, '1.0.0'));
  expect(['x-one', 'x-two'].map((tag) => customElements.get(tag))).toEqual([undefined, undefined]);
  expect(error.mock.calls).toEqual([
    [
      'Health Networks draws nothing on a page that is served as application/xhtml+xml. Serve it as text/html, or show the widgets in a frame: embed.html.',
    ],
  ]);
});
