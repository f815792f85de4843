import { expect, test } from 'vitest';
import { subjects, titleOf } from './titles.js';

const languages = Object.keys(import.meta.glob('../languages/*/base.ts')).map((path) => path.split('/').at(-2) ?? '');

test('every language of the widgets has a title for each of them', () => {
  expect(Object.keys(subjects).sort()).toEqual(languages.sort());
  const widgets = Object.keys(subjects.en ?? {});
  expect(Object.values(subjects).map((own) => Object.keys(own))).toEqual(languages.map(() => widgets));
});

const table = { widgets: {}, networks: { circle: 'The Circle' } };

const title = (lang: string, attributes: Record<string, string>, widget = 'partner-list'): string =>
  titleOf({ widget, lang, scheme: 'light', attributes }, table);

test.each<[string, Record<string, string>, string]>([
  ['nl', { network: 'circle' }, 'Partners: The Circle'],
  ['fi-FI', { network: 'circle' }, 'Kumppanit: The Circle'],
  ['sv', { network: 'circle', 'network-name': 'Our Circle' }, 'Partners: Our Circle'],
  ['de', { network: 'circle', src: '/own.csv' }, 'Partner'],
  ['constructor', { network: 'constructor' }, 'Partners'],
])('in %s, with %o: %s', (lang, attributes, expected) => {
  expect(title(lang, attributes)).toBe(expected);
});
