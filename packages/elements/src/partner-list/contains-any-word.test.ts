import { expect, test } from 'vitest';
import { containsAnyWord } from './partner-row.js';

test.each([
  ['Municipality of De Bilt', ['De Bilt'], true],
  ['Utrechtin yliopisto', ['Utrecht'], true],
  ['Universiteit van den Haag', ['The Hague', 'Den Haag'], true],
  ['UtrechtZorg', ['Utrecht'], false],
  ['Edelweiss', ['Ede'], false],
  ['Nieuwede', ['Ede'], false],
  ['Municipality of Stichtse Vecht', ['Maarssen'], false],
  ['Clinic', [''], false],
  ['Clinic', [], false],
])('%s contains the place %j: %s', (name, places, expected) => {
  expect(containsAnyWord(name, places)).toBe(expected);
});
