import { afterEach, describe, expect, test } from 'vitest';
import { closestComposed } from './composed-ancestors.js';
import { languageOf } from './language/language-controller.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

/** Adds a host to the page, with an element inside its shadow root. */
const inShadow = (): { host: HTMLElement; inner: HTMLElement } => {
  const host = document.createElement('x-host');
  const inner = document.createElement('x-inner');
  host.attachShadow({ mode: 'open' }).append(inner);
  document.body.append(host);
  return { host, inner };
};

describe('the language of an element', () => {
  test('is its own, not that of an ancestor', () => {
    const { host, inner } = inShadow();
    host.lang = 'nl';
    inner.lang = 'fi';
    expect(languageOf(inner)).toBe('fi');
  });

  test('is that of the nearest ancestor, across a shadow root', () => {
    const { host, inner } = inShadow();
    document.documentElement.lang = 'de';
    expect(languageOf(inner)).toBe('de');
    host.lang = 'nl';
    expect(languageOf(inner)).toBe('nl');
  });

  test.each([
    ['nl_NL', 'nl-NL'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    [' de-AT ', 'de-AT'],
    ['fi_FI.UTF-8', 'fi-FI'],
    ['de_DE@euro', 'de-DE'],
    ['nl-', 'nl'],
  ])('is normalized from other notations: %s', (written, tag) => {
    const { inner } = inShadow();
    document.documentElement.lang = written;
    expect(languageOf(inner)).toBe(tag);
  });

  test('is that of the page if a part has no language', () => {
    const { host, inner } = inShadow();
    document.documentElement.lang = 'nl';
    host.lang = ' ';
    expect(languageOf(inner)).toBe('nl');
  });

  test('is English if the page has no language', () => {
    expect(languageOf(inShadow().inner)).toBe('en');
  });
});

describe('the nearest ancestor of a tag', () => {
  test('is found outside the shadow root', () => {
    const { host, inner } = inShadow();
    expect(closestComposed(inner, 'x-host')).toBe(host);
  });

  test('is never the element itself', () => {
    expect(closestComposed(inShadow().inner, 'x-inner')).toBeUndefined();
  });
});
