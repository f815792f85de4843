import { expect, test } from 'vitest';
import { deburr, foldCase, foldText, foldWord } from './fold-text.js';

test.each([
  ['Köln', 'koln'],
  ['KÖLN', 'koln'],
  ['Reële Coöperatie', 'reele cooperatie'],
  ['Rijn-Waal', 'rijn-wal'],
  ['IJsbrand', 'ijsbrand'],
  ['ĳ', 'ij'],
  ['Dykstra', 'dijkstra'],
  ['Ærø', 'aero'],
  ['Œuvre', 'oeuvre'],
  ['Đorđe', 'dorde'],
  ['Weiß', 'weiss'],
  ['Hedy d’Ancona', "hedij d'ancona"],
  ['  two \u00a0 words ', 'two words'],
  ['Århus', 'arhus'],
  ['Aarhus', 'arhus'],
  ['Zorg\u00ADverbond', 'zorgverbond'],
  ['A\u2011B – C', 'a-b - c'],
  ['Αθήνα', 'αθηνα'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  'Nijmegen',
  'Rijnstate',
  'Dijkstra',
  'IJsselmeer',
  'Ĳmuiden',
  'Ørsted',
  'Łódź',
  'Straße',
  'Aalborg',
  'Ålborg',
])('every beginning of %s finds it, as it is written and in capitals', (name) => {
  const beginnings = [...name].map((_, at) => [...name].slice(0, at + 1).join(''));
  const missed = [...beginnings, ...beginnings.map((text) => text.toUpperCase())].filter(
    (text) => !foldText(name).startsWith(foldText(text)),
  );
  expect(missed).toEqual([]);
});

test.each([
  ['Nijmegen', 'ny'],
  ['Ørsted', 'orst'],
  ['Łódź', 'lodz'],
])('%s is found by %s', (name, typed) => {
  expect(foldText(name).startsWith(foldText(typed))).toBe(true);
});

test('names that differ in an accent stay two where only case is folded', () => {
  expect(['Hårby', 'HÅRBY ', 'Harby'].map(foldCase)).toEqual(['hårby', 'hårby', 'harby']);
});

test('letters become basic ones, each y stays one', () => {
  expect(['Sygehus Lillebælt', 'Þór', 'Αθήνα'].map(deburr)).toEqual(['sygehus lillebaelt', 'thor', 'αθηνα']);
});

test.each(['E-mail', 'e mail', 'EMAIL', 'Émail'])('%s is looked up as one word', (word) => {
  expect(foldWord(word)).toBe('email');
});
