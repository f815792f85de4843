import { expect, test } from 'vitest';
import { fold } from './fold.js';

test.each([
  ['Köln', 'koln'],
  ['KÖLN', 'koln'],
  ['Reële Coöperatie', 'reele cooperatie'],
  ['Rijn-Waal', 'rijn-waal'],
  ['IJsbrand', 'ijsbrand'],
  ['ĳ', 'ij'],
  ['Dykstra', 'dijkstra'],
  ['Ærø', 'aero'],
  ['Œuvre', 'oeuvre'],
  ['Đorđe', 'dorde'],
  ['Weiß', 'weiss'],
  ['Hedy d’Ancona', "hedij d'ancona"],
  ['  two \u00a0 words ', 'two words'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each(['Nijmegen', 'Rijnstate', 'Dijkstra', 'IJsselmeer', 'Ĳmuiden', 'Ørsted', 'Łódź', 'Straße'])(
  'every beginning of %s finds it, as it is written and in capitals',
  (name) => {
    const beginnings = [...name].map((_, at) => [...name].slice(0, at + 1).join(''));
    const missed = [...beginnings, ...beginnings.map((text) => text.toUpperCase())].filter(
      (text) => !fold(name).startsWith(fold(text)),
    );
    expect(missed).toEqual([]);
  },
);

test.each([
  ['Nijmegen', 'ny'],
  ['Ørsted', 'orst'],
  ['Łódź', 'lodz'],
])('%s is found by %s', (name, typed) => {
  expect(fold(name).startsWith(fold(typed))).toBe(true);
});
