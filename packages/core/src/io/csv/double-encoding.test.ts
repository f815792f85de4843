import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { readCsvSheet, safeReadCsv } from '../sheets/read-csv.js';
import { safeReadSheets } from '../sheets/read-sheets.js';
import { findDoubleEncoding } from './double-encoding.js';
import { codePage850 } from './other-encodings.js';

const decodeAs = (label: string, bytes: Uint8Array): string =>
  label === 'cp850'
    ? [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage850.charAt(byte - 0x80))).join('')
    : new TextDecoder(label).decode(bytes);

const words = [
  ...['Jürgen', 'd’Ancona', 'Zorg–Welzijn', '„Haus“', 'UMC\u00A0Utrecht', 'Šibenik', 'Łódź', 'Ørsted', 'Århus', 'Kč'],
  ...['Straße', 'Cité', 'Î', 'Αθήνα', 'Москва', '€', '™', '東京', 'Ș', 'Ő'],
];

describe('UTF-8 that was decoded by mistake', () => {
  test.each(['windows-1252', 'macintosh', 'cp850'])('as %s is found', (label) => {
    for (const intended of words) {
      const read = decodeAs(label, new TextEncoder().encode(intended));
      expect(findDoubleEncoding(`Zorg; ${read}, ${read}`), intended).toEqual({ read, intended });
    }
  });

  test('is found although its no-break space became a space', () => {
    expect(findDoubleEncoding('UMCÂ Utrecht')).toEqual({ read: 'UMCÂ Utrecht', intended: 'UMC Utrecht' });
  });

  test.each([
    ...['Café “Élan”', 'd’État', '“SANTÉ”', '”YSTÄVÄ”', 'L’Été — ÉTÉ', '«École»', 'SÃO PAULO', 'Å i Lofoten', 'IRMÃ”'],
    ...[
      'Âge',
      '10 °C',
      '½–¾',
      'Größe',
      'Αθήνα',
      'Ελλάδα™',
      'Москва',
      'ÄÖÜ',
      '¿Qué?',
      'PÄIJÄT–HÄME',
      'Zürich…',
      '»Ähre«',
    ],
    ...['Sjö—Å', 'naïef’', '€ 10', '™®', 'ÔÔ', 'Œuvre', '’s-Hertogenbosch', '‘é’', '日本', '٣٤'],
  ])('is not what people write: %s', (text) => {
    expect(findDoubleEncoding(text)).toBeUndefined();
  });

  const message =
    'The dataset has letters that were converted twice: "JÃ¼rgen" would be "Jürgen". Open the original as UTF-8, and save it as "CSV UTF-8".';

  test.each([
    ['a table of partners', () => safeReadCsv('Name;Place\nClinic;JÃ¼rgen\n')],
    ['a table of contacts', () => safeReadCsv('First name;Last name;E-mail\nJÃ¼rgen;Berg;a@example.org\n')],
    ['a sheet', () => safeReadSheets([{ name: 'Partners', rows: [['Name'], ['JÃ¼rgen']] }])],
    ['a CSV file as a sheet', () => safeReadSheets([readCsvSheet('Name\nJÃ¼rgen\n', { name: 'partners.csv' })])],
  ])('is reported in %s', (_, read) => {
    const result = read();
    expect(result.success && result.issues.map(formatIssue)).toContain(message);
  });
});
