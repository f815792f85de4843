import { describe, expect, test } from 'vitest';
import { readQrCode } from '../test-support/read-qr-code.js';
import { findQrCode } from './contact-code.js';

/** Reads the drawn path like a camera, by checking whether the center of each module is dark. */
const readDrawing = (text: string): string => {
  const code = findQrCode(text);
  if (!code) throw new Error(`There is no code for: ${text}`);
  const path = new Path2D(code.path);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('This browser does not draw.');
  return readQrCode((column, row) => canvas.isPointInPath(path, column + 0.5, row + 0.5), code.size);
};

describe('a QR code', () => {
  test.each(['A', '+31301234567', 'a@example.org', 'FN:Ada\r\nTEL:+31301234567', 'Miina Ojanperä', 'Ij ĳ é €', '🏥'])(
    'of %j is read back unchanged',
    (text) => {
      expect(readDrawing(text)).toBe(text);
    },
  );

  test.each([
    [1, 21],
    [14, 21],
    [26, 25],
    [42, 29],
    [666, 97],
  ])('of %i letters has the standard size', (letters, size) => {
    expect(findQrCode('a'.repeat(letters))?.size).toBe(size);
  });

  test('is undefined for more text than a camera can read', () => {
    expect(findQrCode('a'.repeat(667))).toBeUndefined();
  });
});
