import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatVcard, type VcardContact } from './vcard.js';

const anna: VcardContact = {
  formattedName: 'Prof. Anna van der Boer',
  givenName: 'Anna',
  familyName: 'van der Boer',
  honorificPrefix: 'Prof.',
  organization: 'River Hospital; Care, and Cure',
  title: 'Director: Health',
  email: 'anna@example.org',
  telephone: { number: '+31612345678', display: '06 12 34 56 78' },
  url: 'https://example.org:8443/anna?a=1,2;b',
  languages: ['nl', 'en'],
  note: 'Working together',
  source: 'https://example.org/a',
  uid: 'anna-contact@river-network',
};

/** Reads a card back as a program would: unfolds, then splits, then unescapes. */
const readCard = (card: string): [name: string, value: string][] =>
  card
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);

const unescape = (value: string): string =>
  value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));

describe('formatVcard', () => {
  test('writes version 4.0', () => {
    expect(formatVcard(anna).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID;VALUE=text:anna-contact@river-network',
      'FN:Prof. Anna van der Boer',
      'N:van der Boer;Anna;;Prof.;',
      'ORG:River Hospital\\; Care\\, and Cure',
      'TITLE:Director: Health',
      'EMAIL:anna@example.org',
      'TEL;VALUE=uri;TYPE=voice:tel:+31612345678',
      'URL:https://example.org:8443/anna?a=1,2;b',
      'LANG;PREF=1:nl',
      'LANG;PREF=2:en',
      'NOTE:Working together',
      'SOURCE:https://example.org/a',
      'END:VCARD',
      '',
    ]);
  });

  test('writes version 3.0, which has no languages', () => {
    expect(formatVcard(anna, { version: '3.0' }).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:anna-contact@river-network',
      'FN:Prof. Anna van der Boer',
      'N:van der Boer;Anna;;Prof.;',
      'ORG:River Hospital\\; Care\\, and Cure',
      'TITLE:Director: Health',
      'EMAIL:anna@example.org',
      'TEL;TYPE=VOICE:+31612345678',
      'URL:https://example.org:8443/anna?a=1,2;b',
      'NOTE:Working together',
      'SOURCE:https://example.org/a',
      'END:VCARD',
      '',
    ]);
  });

  test('adds nothing to the contact', () => {
    expect(formatVcard({ formattedName: 'Desk' })).toBe('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Desk\r\nEND:VCARD\r\n');
  });

  test('writes the N that 3.0 requires', () => {
    expect(readCard(formatVcard({ formattedName: 'Desk' }, { version: '3.0' }))).toContainEqual(['N', ';;;;']);
  });

  test('leaves a missing name component empty', () => {
    expect(readCard(formatVcard({ formattedName: 'A', givenName: 'A;B' }))).toContainEqual(['N', ';A\\;B;;;']);
  });

  test.each(['', ' ', '\u0000'])('uses the organization in place of the name %j', (formattedName) => {
    expect(readCard(formatVcard({ formattedName, organization: 'Desk' }))).toContainEqual(['FN', 'Desk']);
  });

  test('refuses a card without any name', () => {
    expect(() => formatVcard({ formattedName: '' })).toThrow(
      new RangeError('The contact has no formattedName and no organization. Give one of them: a card needs a name.'),
    );
  });

  test.each(['javascript:alert(1)', 'https://example.org/\r\nNOTE:x', 'example.org', ''])('omits the URL %j', (url) => {
    expect(formatVcard({ formattedName: 'A', url, source: url })).toBe(formatVcard({ formattedName: 'A' }));
  });

  test.each([
    '030 123 45 67',
    '+31 30 123 45 67',
    '0031301234567',
    '112',
    '+31',
    '+031301234567',
    '+31301234567;ext=4',
    '',
  ])('omits the number %j, which is not E.164', (number) => {
    const telephone = { number, display: '030 123 45 67' };
    for (const version of ['4.0', '3.0'] as const) {
      const bare = formatVcard({ formattedName: 'A' }, { version });
      expect(formatVcard({ formattedName: 'A', telephone }, { version })).toBe(bare);
    }
  });

  test('no text adds a line, a property or a card, and every text is read back unchanged', () => {
    const evil = fc.stringMatching(/^[\r\n\\:;,a-zé🏥" ]{0,200}$/u);
    fc.assert(
      fc.property(evil, fc.constantFrom('3.0', '4.0'), (text, version) => {
        const title = `x${text}`;
        const telephone = { number: '+31301234567', display: text };
        const card = formatVcard({ formattedName: `x${text}`, title, email: title, telephone }, { version });
        expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const properties = readCard(card);
        expect(properties.map(([name]) => name.split(';')[0]).filter((name) => name !== 'N')).toEqual([
          'BEGIN',
          'VERSION',
          'FN',
          'TITLE',
          'EMAIL',
          'TEL',
          'END',
        ]);
        const value = properties.find(([name]) => name === 'TITLE')?.[1] ?? '';
        expect(unescape(value)).toBe(title.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
