import { expect, test } from 'vitest';
import { isE164 } from './is-e164.js';

test.each(['+31301234567', '+3585012345', '+123456789012345'])('%j is a number in E.164', (text) => {
  expect(isE164(text)).toBe(true);
});

test.each([
  '',
  '030 123 45 67',
  '0031301234567',
  '+031301234567',
  '+31 30 1234567',
  '+31301234567;ext=1',
  '+31301234567\n',
  '+1234567890123456',
  '+١٢٣٤٥٦٧٨',
  'tel:+31301234567',
])('%j is not one', (text) => {
  expect(isE164(text)).toBe(false);
});
