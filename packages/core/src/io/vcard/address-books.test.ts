import { expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { readVcard, safeReadVcard } from './read-vcard.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

const reach = (text: string): (string | undefined)[] =>
  Object.values(readVcard(text, ring).contactPoints).flatMap(({ email, telephone }) => [email, telephone?.number]);

const named = (text: string): string[] => {
  const { persons, organizations }: Dataset = readVcard(text, ring);
  return [
    ...Object.values(persons).map((person) =>
      [person.givenName, person.familyNamePrefix ?? '-', person.familyName].join(' | '),
    ),
    ...Object.values(organizations).map(({ name }) => name.en ?? ''),
  ];
};

const [home, work, cell, other] = ['home@example.org', 'work@example.org', 'cell@example.org', 'other@example.org'];

test.each([
  ['work before home', [`TYPE=HOME:${home}`, `TYPE=WORK:${work}`], work],
  ['one without a type before home', [`TYPE=HOME:${home}`, `TYPE=INTERNET:${other}`], other],
  ['work before one without a type', [`TYPE=INTERNET:${other}`, `TYPE=INTERNET,WORK:${work}`], work],
  ['one without a type before a mobile one', [`TYPE=CELL:${cell}`, `TYPE=INTERNET:${other}`], other],
  ['a mobile one before home', [`TYPE=HOME:${home}`, `TYPE=CELL:${cell}`], cell],
  ['that of home and work', [`TYPE=HOME:${home}`, `TYPE=HOME,WORK:${work}`], work],
  ['the preferred one', [`TYPE=WORK:${work}`, `TYPE=HOME,PREF:${home}`], home],
  ['the preferred one of version 4.0', [`TYPE=WORK:${work}`, `TYPE=HOME;PREF=2:${home}`], home],
  ['the first of two at work', [`TYPE=WORK:${work}`, `TYPE=WORK:${other}`], work],
])('of several mailboxes, %s is read', (_, lines, expected) => {
  expect(reach(card('VERSION:3.0', 'FN:Anna Berg', ...lines.map((line) => `EMAIL;${line}`)))[0]).toBe(expected);
});

test('of several numbers, that of the office is read', () => {
  const numbers = ['TEL;TYPE=HOME:+31301111111', 'TEL;TYPE=CELL:+31612345678', 'TEL;TYPE=WORK,VOICE:+31101234567'];
  expect(reach(card('VERSION:3.0', 'FN:Anna Berg', ...numbers))).toEqual([undefined, '+31101234567']);
});

test('a value of a home that is read is reported', () => {
  const result = safeReadVcard(
    card('VERSION:3.0', 'FN:Anna Berg', `EMAIL;TYPE=HOME:${home}`, 'TEL;TYPE=HOME:+31301111111'),
    ring,
  );
  expect(result.success && result.issues.map(({ path, severity }) => [path.at(-1), severity])).toEqual([
    ['EMAIL', 'warning'],
    ['TEL', 'warning'],
  ]);
  expect(inFourLanguages(result).slice(0, 4)).toEqual([
    'VCARD.0.EMAIL "h…@example.org" is marked as private (HOME) and is read, which makes it public. Remove it, or mark the one for work as preferred, and read the file again.',
    'VCARD.0.EMAIL: "h…@example.org" is als privé aangeduid (HOME) en wordt gelezen, waarmee het openbaar wordt. Verwijder het, of geef dat van het werk de voorkeur, en lees het bestand opnieuw in.',
    'VCARD.0.EMAIL: "h…@example.org" ist als privat gekennzeichnet (HOME) und wird gelesen, wodurch es öffentlich wird. Entfernen Sie es, oder kennzeichnen Sie das dienstliche als bevorzugt, und lesen Sie die Datei erneut ein.',
    'VCARD.0.EMAIL: "h…@example.org" on merkitty yksityiseksi (HOME) ja luetaan, jolloin siitä tulee julkinen. Poista se tai merkitse työhön tarkoitettu ensisijaiseksi ja lue tiedosto uudelleen.',
  ]);
  expect(inFourLanguages(result)[4]).toMatch(/^VCARD\.0\.TEL "\+31…" is marked as private/);
});

test.each([
  ['in the middle name', 'N:Berg;Anna;van der;;', 'Anna | van der | Berg'],
  ['behind the middle name', 'N:Berg;Anna;Maria van de;;', 'Anna Maria | van de | Berg'],
  ['in the first name', 'N:Berg;Anna van der;;;', 'Anna | van der | Berg'],
  ['in both', 'N:den Berg;Anna;van;;', 'Anna | van den | Berg'],
  ['in the family name', 'N:van der Berg;Anna;Maria;;', 'Anna Maria | van der | Berg'],
  ['that is a name', 'N:Berg;Anna;De;;', 'Anna De | - | Berg'],
  ['and no first name', 'N:Berg;van;;;', 'van | - | Berg'],
])('the prefix of a family name %s', (_, name, expected) => {
  expect(named(card('VERSION:3.0', 'FN:Anna', name))).toEqual([expected]);
});

test.each([
  [
    'UTF-8',
    '3.0',
    ['FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen B=C3=B6ll', 'ORG;ENCODING=quoted-printable:Caf=C3=A9'],
    ['Jürgen | - | Böll', 'Café'],
  ],
  [
    'Windows-1252',
    '2.1',
    [
      'N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:B=F6ll;J=FCrgen',
      'ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Caf=e9',
    ],
    ['Jürgen | - | Böll', 'Café'],
  ],
  [
    'folded lines',
    '2.1',
    ['FN;ENCODING=QUOTED-PRINTABLE:J=C3=\r\n=BCrgen=20=\r\n=\r\nB=C3=B6ll', 'ORG;ENCODING=BASE64:Q2Fm\r\n w6k='],
    ['Jürgen | - | Böll', 'Café'],
  ],
  [
    'base64',
    '3.0',
    ['FN;ENCODING=b;CHARSET=UTF-8:SsO8cmdlbiBCw7ZsbA==', 'ORG;ENCODING=B:Q2Fmw6k='],
    ['Jürgen | - | Böll', 'Café'],
  ],
  [
    'an unknown character set',
    '3.0',
    ['FN:Anna Berg', 'ORG;CHARSET=OWN;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9'],
    ['Anna | - | Berg', 'Café'],
  ],
  ['no encoding', '3.0', ['FN:Anna Berg', 'ORG:A=C3=A9'], ['Anna | - | Berg', 'A=C3=A9']],
  ['a damaged value', '3.0', ['FN:Anna Berg', 'ORG;ENCODING=b:Caf*'], ['Anna | - | Berg', 'Caf*']],
])('names in %s are decoded', (_, version, lines, expected) => {
  expect(named(card(`VERSION:${version}`, ...lines))).toEqual(expected);
});

test('letters that the stated character set does not have are refused', () => {
  const text = card('VERSION:2.1', 'FN:Anna Berg', 'ORG;ENCODING=QUOTED-PRINTABLE:Caf=E9');
  expect(inFourLanguages(safeReadVcard(text, ring))[0]).toMatch(/^VCARD\.0\.ORG "Caf\uFFFD" has lost letters/);
});

test('a card as Outlook writes it is read', () => {
  const { persons, memberships, contactPoints } = readVcard(
    card(
      'VERSION:2.1',
      'N;LANGUAGE=de;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C3=B6ll;J=C3=BCrgen;;Dr.;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. J=C3=BCrgen B=C3=B6ll',
      'ORG:Clinic',
      'TITLE:Director',
      'TEL;CELL;VOICE:+31612345678',
      'TEL;WORK;VOICE:+31101234567',
      'TEL;WORK;FAX:+31109999999',
      'URL;WORK:https://example.org/',
      'EMAIL;PREF;INTERNET:j@example.org',
      'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
      ' /9j/4AAQSkZJRg==',
      '',
      'X-MS-OL-DESIGN;CHARSET=utf-8:<card/>',
    ),
    ring,
  );
  expect([persons, memberships, contactPoints]).toMatchObject([
    { 'jurgen-boll': { givenName: 'Jürgen', familyName: 'Böll', honorificPrefix: 'Dr.' } },
    { 'jurgen-boll-clinic': { title: { en: 'Director' } } },
    { 'jurgen-boll-contact': { email: 'j@example.org', telephone: { number: '+31101234567' } } },
  ]);
});

test.each([
  ['an ampersand', 'Care &amp; Cure', 'Care & Cure'],
  ['an escaped one', 'Care &amp\\; Cure', 'Care & Cure'],
  ['a number', 'O&#39;Hara', "O'Hara"],
  ['a semicolon', 'A&#59; B', 'A; B'],
  ['no reference', 'A & B', 'A & B'],
  ['an unknown one', 'A &nothing\\; B', 'A &nothing; B'],
  ['brackets of markup', 'A &lt\\;b&gt\\; B', 'A &lt;b&gt; B'],
])('a name with %s of HTML is decoded', (_, name, expected) => {
  expect(named(card('VERSION:3.0', `FN:${name.replaceAll(/;|\\;/g, '\\;')}`, `ORG:${name}`))).toEqual([expected]);
});

test('a mailbox at a domain with other letters is refused with the domain to write', () => {
  const text = card('VERSION:3.0', 'FN:Anna Berg', 'EMAIL:info@münchen.example');
  expect(inFourLanguages(safeReadVcard(text, ring))).toEqual([
    'VCARD.0.EMAIL "i…@münchen.example" is not a mailbox. Write its domain as "xn--mnchen-3ya.example".',
    'VCARD.0.EMAIL: "i…@münchen.example" is geen e-mailadres. Schrijf het domein als "xn--mnchen-3ya.example".',
    'VCARD.0.EMAIL: "i…@münchen.example" ist keine E-Mail-Adresse. Schreiben Sie die Domain als „xn--mnchen-3ya.example“.',
    'VCARD.0.EMAIL: "i…@münchen.example" ei ole sähköpostiosoite. Kirjoita verkkotunnus muodossa ”xn--mnchen-3ya.example”.',
  ]);
});

test('a mailbox with a character that nobody sees is shown with it', () => {
  const text = card('VERSION:3.0', 'FN:Anna Berg', 'EMAIL:a@example.org\u200B');
  expect(inFourLanguages(safeReadVcard(text, ring))[0]).toMatch(/^VCARD\.0\.EMAIL "a…@example\.org‹U\+200B›" is not/);
});
