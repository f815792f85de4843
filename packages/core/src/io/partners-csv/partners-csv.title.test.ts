import { expect, test } from 'vitest';
import { titleOfFile } from './partners-csv.js';

test.each([
  ['De Kring.csv', 'De Kring'],
  ['C:\\lists\\De Kring.v2.csv', 'De Kring.v2'],
  ['https://example.org/files/De%20Kring.csv?v=2#top', 'De Kring'],
  ['100%.csv', '100%'],
  ['https://example.org/?format=csv', 'Network'],
  ['bad\u0001.csv', 'Network'],
  ['', 'Network'],
])('the title of %j is %j', (name, title) => {
  expect(titleOfFile(name)).toBe(title);
});
