import { expect, test } from 'vitest';
import { readDate } from './cell-date.js';

test.each([
  ['1-mei-2024', 'nl', '2024-05-01'],
  ['1/mei/2024', 'nl', '2024-05-01'],
  ['mei-2024', 'nl', '2024-05'],
  ['1-May-2024', 'en', '2024-05-01'],
  ['May-2024', 'en', '2024-05'],
  ['1.Mai.2024', 'de', '2024-05-01'],
  ['1 de julho de 2022', 'pt', '2022-07-01'],
  ['julio de 2022', 'es', '2022-07'],
  ['Ιούλιος 2022', 'el', '2022-07'],
  ['1 Ιουλίου 2022', 'el', '2022-07-01'],
])('a month in words is read as spreadsheets and people write it: %s', (cell, language, value) => {
  expect(readDate(cell, language)).toEqual({ value });
});

test.each([
  ['01-mei-24', 'nl', '2024-05-01'],
  ['mei-24', 'nl', '2024-05'],
  ["mei '24", 'nl', '2024-05'],
  ['1-May-98', 'en', '1998-05-01'],
  ['1.Mai.24', 'de', '2024-05-01'],
  ['8. maj 2025 kl. 10.00', 'da', '2025-05-08'],
  ['8 de maio de 2025 às 10:00', 'pt', '2025-05-08'],
])('with two digits for the year, or a time, a date is suggested: %s', (cell, language, near) => {
  expect(readDate(cell, language)).toMatchObject({ fault: { value: cell, remedy: `Did you mean "${near}"?` } });
});

test('a day that does not exist is told apart', () => {
  expect(readDate('30-feb-2024', 'nl')).toMatchObject({ fault: { code: 'table.no-such-day' } });
});
