import { expect, test } from 'vitest';
import { titleOf } from './titles.js';

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
