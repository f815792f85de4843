import { describe, expect, test } from 'vitest';
import { capitalize } from './capitalize.js';

describe('capitalize', () => {
  test.each([
    ['hospital', 'en', 'Hospital'],
    ['ijsbaan', 'nl', 'IJsbaan'],
    ['ijs', 'en', 'Ijs'],
    ['älykäs', 'fi', 'Älykäs'],
    ['𐐨', 'en', '𐐀'],
    ['', 'nl', ''],
    ['e-mail', 'not a tag', 'E-mail'],
  ])('%j in %s is %j', (text, language, expected) => {
    expect(capitalize(text, language)).toBe(expected);
  });
});
