import { expect, test } from 'vitest';
import { longNames } from '../../test-support/long-text.js';
import { widthOf, wrapLabel } from './wrap-label.js';

test.each([
  ['RIVM', ['RIVM']],
  ['Health Valley', ['Health Valley']],
  ['Municipality of Utrecht', ['Municipality of ', 'Utrecht']],
  ['Albert-Schweitzer-Krankenhaus', ['Albert-', 'Schweitzer-', 'Krankenhaus']],
  ['', []],
])('%s', (name, lines) => {
  expect(wrapLabel(name, 9)).toEqual(lines);
});

test('words joined by a no-break space stay on one line', () => {
  expect(wrapLabel('several founding\u00a0partners', 12)).toEqual(['several ', 'founding\u00a0partners']);
});

test.each(longNames)('wrapped lines of %s fit the width and keep all letters', (name) => {
  const lines = wrapLabel(name, 15);
  expect(lines.filter((line) => widthOf(line.trimEnd()) > 15)).toEqual([]);
  expect(lines.join('')).toBe(name);
});

test('a label uses the available lines', () => {
  expect(wrapLabel('Gesundheitsnetzwerk am Niederrhein', 30)).toEqual(['Gesundheitsnetzwerk am Niederrhein']);
  expect(wrapLabel('Gesundheitsnetzwerk am Niederrhein', 16)).toEqual(['Gesundheitsnetzwerk am ', 'Niederrhein']);
});
