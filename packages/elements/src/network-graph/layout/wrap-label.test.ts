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

test('what a no-break space holds together stays on one line', () => {
  expect(wrapLabel('several founding\u00a0partners', 12)).toEqual(['several ', 'founding\u00a0partners']);
});

test.each(longNames)('no line of %s is wider than it may be, and none of its letters lost, nor any added', (name) => {
  const lines = wrapLabel(name, 15);
  expect(lines.filter((line) => widthOf(line.trimEnd()) > 15)).toEqual([]);
  expect(lines.join('')).toBe(name);
});

test('a label takes the lines that it has room for', () => {
  expect(wrapLabel('Gesundheitsnetzwerk am Niederrhein', 30)).toEqual(['Gesundheitsnetzwerk am Niederrhein']);
  expect(wrapLabel('Gesundheitsnetzwerk am Niederrhein', 16)).toEqual(['Gesundheitsnetzwerk am ', 'Niederrhein']);
});
