import type { HostileValues } from './hostile-values.js';

/** Reserved words are valid ids, because lookups use own properties only. */
export const ids: HostileValues = {
  accepted: ['prototype', 'then', 'length', 'null', 'cookie', 'gemeente-assen', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
  refused: [
    '__proto__',
    'toString',
    '',
    ' umcg',
    '.',
    'a/b',
    'a#b',
    'a%2Fb',
    '@id',
    '_:b0',
    "a'b",
    'a\nb',
    'a\u0000b',
    'a;b',
    '=a',
    '1a',
    '9007199254740993',
    'NaN',
    'café',
    'Ǆ',
    'İd',
    'a\u202Eb',
    'a\uD800',
    'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
  ],
};
