import { describe, expect, test } from 'vitest';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { readCsvText } from './csv-text.js';

const file = { name: 'partners.csv', maxBytes: 100 };

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

const messageOf = (input: string | Uint8Array): string => {
  try {
    readCsvText(input, file);
  } catch (error) {
    if (error instanceof DatasetError) return error.issues.map(({ message }) => message).join();
    throw error;
  }
  return 'nothing';
};

describe('readCsvText', () => {
  test.each([
    ['UTF-8', bytes('Jürgen €')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Jürgen €')],
    ['UTF-16 as Excel writes it', utf16('Jürgen €', true)],
    ['UTF-16, the other way round', utf16('Jürgen €', false)],
    ['Windows-1252', bytes('J', [0xfc], 'rgen ', [0x80])],
    ['text with a mark', '\uFEFFJürgen €'],
  ])('reads %s', (_, input) => {
    expect(readCsvText(input, file)).toBe('Jürgen €');
  });

  test('makes all line breaks line feeds', () => {
    expect(readCsvText('a\r\nb\rc\nd', file)).toBe('a\nb\nc\nd');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['a file that is too large', 'x'.repeat(101), 'is too large: 101 bytes (partners.csv)'],
    ['a spreadsheet', bytes('PK', [3, 4, 20, 0, 0xff]), 'is a spreadsheet, not CSV (partners.csv)'],
    ['an old spreadsheet', bytes([0xd0, 0xcf, 0x11, 0xe0]), 'is a spreadsheet, not CSV (partners.csv)'],
    ['a page', '<!doctype html>', 'is HTML or XML, not CSV (partners.csv)'],
    ['a page with a mark', bytes([0xef, 0xbb, 0xbf], '<html>'), 'is HTML or XML, not CSV (partners.csv)'],
    ['JSON', '[{"name": "x"}]', 'is JSON, not CSV (partners.csv)'],
    [
      'UTF-16 without its mark',
      utf16('name', true).slice(2),
      'is not text, or in UTF-16 without a byte order mark (partners.csv)',
    ],
    ...[
      ['damaged UTF-8', bytes('Jürgen', [0xfc])] as const,
      ['UTF-8 that is cut off', bytes('J', [0xc3])] as const,
      ['half a UTF-16 file', bytes([0xff, 0xfe, 0x41])] as const,
      ['two files in one', bytes('a', [0xff, 0xfe], 'b')] as const,
      ['a code that stands for nothing', bytes([0x81], 'a')] as const,
    ].map(([what, input]): [string, Uint8Array, string] => [
      what,
      input,
      'is in an unknown encoding, or damaged (partners.csv)',
    ]),
  ])('refuses %s', (_, input, message) => {
    expect(messageOf(input)).toBe(message);
  });
});
