import { expect, test, describe } from 'vitest';
import { compareNames, registerName } from './register-name.js';

test.each([
  ['De Rijnhoven', 'Rijnhoven, De'],
  ['Van der Hoeven Kliniek', 'Hoeven Kliniek, Van der'],
  ['’s Heeren Loo', 'Heeren Loo, ’s'],
  ["'s-Hertogenbosch Zorg", "Hertogenbosch Zorg, 's-"],
  ["'S-HERTOGENBOSCH", "HERTOGENBOSCH, 'S-"],
  ['‘t-Zand', 'Zand, ‘t-'],
  ['Het Utrechts Archief', 'Utrechts Archief, Het'],
  ['in ’t Veld', 'Veld, in ’t'],
  ['in t Veld', 'Veld, in t'],
  ['von Bodelschwingh', 'Bodelschwingh, von'],
  ['Deventer', 'Deventer'],
  ['De', 'De'],
  ["'s", "'s"],
  ['UMC Utrecht', 'UMC Utrecht'],
  ['T Systems', 'T Systems'],
  ['S Oliver', 'S Oliver'],
])('%s is sorted in a register as %s', (name, listed) => {
  expect(registerName(name)).toBe(listed);
});

/** Names in the expected order. */
const sorted: readonly (readonly [what: string, names: readonly string[]])[] = [
  [
    'a shrunk article is passed over',
    ['Gooi', "'s Heeren Loo", "'s-Hertogenbosch", 'IJmuiden', 'S Oliver', 'T Systems', '’t-Zand', 'Zwolle'],
  ],
  ['punctuation before a name', ['(Alpha)', '"Beta"', '«Gamma»', '¡Hola!', '#Zorg', '–Zwolle']],
  ['signs before a name', ['B', '★ Care', '@home', '+Zorg']],
  ['no letter at all stands first', ['---', '7 huizen', 'A']],
];

test.each(sorted)('in any list: %s', (_, names) => {
  for (const language of ['nl', 'en', 'de', 'fi']) {
    expect(names.toReversed().sort(compareNames(language))).toEqual(names);
  }
});

test.each(sorted)('in a register: %s', (_, names) => {
  const compare = compareNames('nl');
  expect(names.toReversed().sort((a, b) => compare(registerName(a), registerName(b)))).toEqual(names);
});

test('names are sorted by their first letter, ignoring prefixes', () => {
  const compare = compareNames('nl');
  const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    /[\p{P}\p{S}\p{Z}]/u.test(sign),
  );
  const elsewhere = signs.filter((sign) => compare(`${sign}mmm`, 'mml') <= 0 || compare(`${sign}mmm`, 'mmn') >= 0);
  expect([signs.length > 1000, elsewhere]).toEqual([true, []]);
});

describe('compareNames', () => {
  test.each([
    ['en', ['b', 'A', 'Ä', 'a'], ['A', 'Ä', 'a', 'b']],
    ['fi', ['Äänekoski', 'Zaandam', 'Oulu'], ['Oulu', 'Zaandam', 'Äänekoski']],
    ['de', ['Zwolle', 'Ökodorf', 'Oulu'], ['Ökodorf', 'Oulu', 'Zwolle']],
    ['nl', ['Lab 10', 'lab 9'], ['lab 9', 'Lab 10']],
    ['not a tag', ['b', 'a'], ['a', 'b']],
  ])('sorts as %s does', (language, names, sorted) => {
    expect(names.sort(compareNames(language))).toEqual(sorted);
  });
});
