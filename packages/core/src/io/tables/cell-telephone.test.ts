import { expect, test } from 'vitest';
import { readTelephone } from './cell-telephone.js';

test.each([
  ['+31 30 123 45 67', '+31301234567', '+31 30 123 45 67'],
  ['0031 (0)30-1234567', '+31301234567', '0031 (0)30-1234567'],
  ['tel:+31301234567', '+31301234567', '+31301234567'],
  ['\u200E+31301234567\u200F', '+31301234567', '+31301234567'],
  ['="+31301234567"', '+31301234567', '+31301234567'],
])('%s is a number', (cell, number, display) => {
  expect(readTelephone(cell)).toEqual({ value: { number, display } });
});

test.each(['030 123 45 67', '=HYPERLINK("tel:+31301234567")', 'tel:', '+31301234567;phone-context=x.example'])(
  '%s is not an international number',
  (cell) => {
    expect(readTelephone(cell)).toMatchObject({ fault: { value: cell, code: 'table.not-a-telephone' } });
  },
);

test.each(['+31301234567; +31612345678', '+31 30 123 45 67 / +31 6 12345678', '+31301234567 of +31612345678'])(
  '%s is several numbers',
  (cell) => {
    expect(readTelephone(cell)).toMatchObject({ fault: { value: cell, code: 'table.several-telephones' } });
  },
);
