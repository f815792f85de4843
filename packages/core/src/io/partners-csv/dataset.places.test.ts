import { expect, test } from 'vitest';
import { parseDataset } from '../../parse/parse-dataset.js';
import { readPartnersCsv } from './read-partners.js';

const read = (places: readonly string[]) => {
  const rows = places.map((place, at) => `Clinic ${at};${place}`);
  return readPartnersCsv(['Name;Place', ...rows, ''].join('\n'), { language: 'nl' });
};

test.each<[string, string[], string]>([
  ['the one that looks like a name', ['utrecht', 'UTRECHT', 'utrecht', 'Utrecht', 'uTRECHT'], 'Utrecht'],
  ['also behind an apostrophe', ["'S-HERTOGENBOSCH", '’s-hertogenbosch', "'s-Hertogenbosch"], "'s-Hertogenbosch"],
  ['the most frequent of several', ['Den haag', 'Den Haag', 'DEN HAAG', 'Den Haag'], 'Den Haag'],
  ['else the first', ['EDE', 'ede'], 'EDE'],
  ['with a letter that has no capital', ['GIESSEN', 'Gießen'], 'Gießen'],
  ['with another hyphen', ['Baden‐Baden', 'Baden-Baden', 'Baden-Baden'], 'Baden-Baden'],
  ['with something invisible', ['Zut\u00ADphen', 'Zutphen', 'Zutphen\u200B', 'Zutphen'], 'Zutphen'],
  ['written in two parts or one', ['Mu\u0308nster', 'M\u00FCnster', 'M\u00FCnster'], 'M\u00FCnster'],
])('spellings of one place are unified, named by %s', (_, places, name) => {
  const dataset = read(places);
  expect(Object.values(dataset.places).map((place) => place.name.nl)).toEqual([name]);
  const [id] = Object.keys(dataset.places);
  expect(Object.values(dataset.organizations).map(({ place }) => place)).toEqual(places.map(() => id));
  expect(parseDataset(dataset)).toEqual(dataset);
});

test('places that differ in an accent, a space or a letter stay separate', () => {
  const names = ['Harby', 'Hårby', 'Bad Ems', 'Badems', 'Ede', 'Eden'];
  expect(Object.values(read(names).places).map(({ name }) => name.nl)).toEqual(names);
});

test('the id of a place does not depend on the order of its spellings', () => {
  const idsOf = (places: string[]): string[] => Object.keys(read(places).places);
  expect(idsOf(['UTRECHT', 'Utrecht', 'utrecht'])).toEqual(['place-utrecht']);
  expect(idsOf(['utrecht', 'UTRECHT', 'Utrecht'])).toEqual(['place-utrecht']);
});
