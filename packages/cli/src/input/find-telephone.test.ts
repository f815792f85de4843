import { expect, test } from 'vitest';
import { createTelephoneFinder } from './find-telephone.js';

const inDutch = createTelephoneFinder('NL');

test.each([
  ['010-1234567', '+31101234567'],
  ['0031 10 1234567', '+31101234567'],
  ['+31 10 123 4567 #12', '+31101234567'],
  ['+31 10 1234567 x12', '+31101234567'],
  ['+358 13 123 4567', '+358131234567'],
])('%s is dialed as %s, and shown as written', (text, number) => {
  expect(inDutch(text)).toEqual({ number, display: text });
});

test.each(['010-1234567 / 06-12345678', '3.1101E+10', '112', '12345', '+311012345678901234', '0+31101234567', '-'])(
  '%s is not a number',
  (text) => {
    expect(inDutch(text)).toBeUndefined();
  },
);
