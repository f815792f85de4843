import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { contactPointsOf } from '../../query/of-network/records-of-network.js';
import { createContentLineLocator } from '../content-lines/read-content-lines.js';
import { readVcard, safeReadVcard, type SafeReadVcardOptions } from './read-vcard.js';
import { formatVcard, type VcardContact } from './vcard.js';
import { vcardContactOf } from './vcard-contact-of.js';

const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');

const reported = (text: string | Uint8Array, options: SafeReadVcardOptions = {}): string[] => {
  const result = safeReadVcard(text, options);
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

test('readVcard reads a card of an address book', () => {
  const text = card(
    'item1.FN;CHARSET=UTF-8:Prof. Anna van der Berg',
    'N:van der Berg;Anna;Maria;Prof.;',
    'ORG:Clinic\\; Care',
    'TITLE:Director\\, Health',
    'EMAIL;TYPE=home;PREF=2:home@example.org',
    'EMAIL;TYPE=work;PREF=1:anna@exam',
    ' ple.org',
    'TEL;TYPE="fax,work":+31 30 111 11 11',
    'TEL;VALUE=uri;TYPE=voice:tel:+31-30-123-45-67',
    'URL:https://example.org/anna',
    'LANG;PREF=2:en',
    'LANG;PREF=1:nl-nl',
    'NOTE:Working\\ntogether',
    'PHOTO:https://example.org/anna.jpg',
    'UID:anna-contact@ring',
  );
  const read = readVcard(text, ring);
  expect(parseDataset(read)).toEqual(read);
  expect(read).toMatchObject({
    persons: {
      'anna-maria-van-der-berg': {
        givenName: 'Anna Maria',
        familyNamePrefix: 'van der',
        familyName: 'Berg',
        honorificPrefix: 'Prof.',
        image: 'https://example.org/anna.jpg',
      },
    },
    organizations: { 'clinic-care': { name: { en: 'Clinic; Care' }, kind: 'other' } },
    memberships: {
      'anna-maria-van-der-berg-clinic-care': {
        member: 'anna-maria-van-der-berg',
        organization: 'clinic-care',
        role: 'staff',
        title: { en: 'Director, Health' },
      },
    },
    contactPoints: {
      'anna-contact': {
        person: 'anna-maria-van-der-berg',
        organization: 'clinic-care',
        about: ['ring'],
        topic: { en: 'Working\ntogether' },
        email: 'anna@example.org',
        telephone: { number: '+31301234567', display: '+31-30-123-45-67' },
        url: 'https://example.org/anna',
        availableLanguages: ['nl-NL', 'en'],
      },
    },
  });
  expect(reported(text, ring)).toEqual([
    'VCARD.0.NOTE is read as the topic of the contact, which is public. Remove what is not meant for others, and read the file again.',
    'VCARD.0.EMAIL.0 "h…@example.org" is an additional value; only the first one is read. No action is needed; put the value to use first.',
    'VCARD.0.TEL.0 "+31…" is an additional value; only the first one is read. No action is needed; put the value to use first.',
  ]);
});

test('a card of an organization has no person, and a card of the network is about it', () => {
  const cards = [
    card('KIND:org', 'FN:Desk of the Clinic', 'ORG:Clinic', 'EMAIL:desk@example.org'),
    card('FN:The Ring', 'URL:https://example.org/'),
    'BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Clinic\nORG:Clinic\nTEL:+31301234567\nEND:VCARD\n',
  ].join('');
  const { persons, contactPoints, organizations } = readVcard(cards, ring);
  expect([persons, Object.keys(organizations), Object.values(contactPoints)]).toMatchObject([
    {},
    ['clinic'],
    [
      { organization: 'clinic', email: 'desk@example.org' },
      { about: ['ring'], url: 'https://example.org/' },
      { organization: 'clinic', telephone: { number: '+31301234567' } },
    ],
  ]);
});

test('all common line endings are read, also doubled ones', () => {
  const text = card('FN:Anna Berg', 'EMAIL:anna@', ' example.org');
  const [asStandard, ...others] = ['\r\n', '\n', '\r', '\r\r\n'].map((end) => readVcard(text.replaceAll('\r\n', end)));
  expect(others).toEqual([asStandard, asStandard, asStandard]);
});

test('unsupported properties are reported once each', () => {
  const text = card(
    'FN:Anna Berg',
    'BDAY:19800101',
    'ADR:;;Street 1;Town;;;',
    'X-OWN:1',
    'N:Berg;Anna;;;MD',
    'ORG:A;B',
  );
  expect(reported(text + text).map((line) => line.split(' and is not read')[0])).toEqual([
    'VCARD.0.ORG "B" has no counterpart in a dataset',
    'VCARD.0.N "MD" has no counterpart in a dataset',
    'VCARD.0.BDAY has no counterpart in a dataset',
    'VCARD.0.ADR has no counterpart in a dataset',
    'VCARD.0.X-OWN has no counterpart in a dataset',
    'VCARD.1.ORG "B" has no counterpart in a dataset',
    'VCARD.1.N "MD" has no counterpart in a dataset',
  ]);
});

describe('a faulty card', () => {
  const faulty = card('FN:Anna Berg', 'EMAIL:anna', 'URL:javascript:1', 'TEL:030 1234567', 'ROLE:x');

  test('is refused with the position of each fault', () => {
    const issues = safeReadVcard(faulty);
    const locate = createContentLineLocator(faulty);
    expect(issues.success).toBe(false);
    expect(issues.success || issues.error.issues.map((issue) => [locate(issue), issue.message])).toEqual([
      [{ line: 4, text: 'EMAIL:anna' }, 'is not a mailbox'],
      [{ line: 6, text: 'TEL:030 1234567' }, 'is not an international telephone number'],
      [{ line: 5, text: 'URL:javascript:1' }, 'is not a web address'],
      [{ line: 7, text: 'ROLE:x' }, 'has no counterpart in a dataset and is not read'],
    ]);
  });

  test('is read in part in lenient mode', () => {
    const result = safeReadVcard(faulty, { mode: 'lenient', ...ring });
    expect(result.success && Object.values(result.data.contactPoints)).toEqual([
      { id: 'anna-berg-contact', person: 'anna-berg', about: ['ring'], citations: [] },
    ]);
  });

  test.each([
    ['nothing', '', 'contains no card'],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'contains no card'],
    ['a card without a name', card('EMAIL:a@example.org'), 'VCARD.0.FN is missing'],
    [
      'version 1.0',
      card('FN:A B').replace('4.0', '1.0'),
      'VCARD.0.VERSION "1.0" is a version of vCard that is not supported',
    ],
    [
      'a person with a first name only',
      card('FN:Bert', 'N:;Bert;;;', 'URL:https://example.org/'),
      'VCARD.0.N "Bert" is not the full name',
    ],
    ['a card that is cut off', 'BEGIN:VCARD\nVERSION:4.0\nFN:Anna Berg\n', 'lines.1 "BEGIN:VCARD" has no end'],
    [
      'a further end',
      `${card('FN:Anna Berg')}END:VCARD\n`,
      'lines.5 "END:VCARD" closes a component that was not opened',
    ],
    [
      'a line of prose',
      card('FN:Anna Berg', 'no property'),
      'lines.4 "no property" is not a line of a card or calendar',
    ],
    ['a control character', card('FN:Anna \u0000 Berg'), 'is not plain text'],
    ['a deep file', 'BEGIN:VCARD\n'.repeat(10_000), 'lines.9 "VCARD" is nested deeper than 8 levels'],
  ])('%s is reported', (_, text, message) => {
    expect(reported(text).filter((line) => line.includes(message))).toHaveLength(1);
    expect(safeReadVcard(text).success).toBe(false);
  });

  test('of a person with one name keeps the mailbox, as in tables', () => {
    const { persons, contactPoints } = readVcard(card('FN:Madonna', 'N:;Madonna;;;', 'EMAIL:m@example.org'), ring);
    expect([persons, Object.values(contactPoints).map(({ person, email }) => [person, email])]).toEqual([
      {},
      [[undefined, 'm@example.org']],
    ]);
  });

  test('omits a private card, and reports it', () => {
    const text = card('FN:Anna Berg', 'CLASS:PRIVATE', 'TEL:+31612345678') + card('FN:Jan Bos', 'EMAIL:j@example.org');
    const result = safeReadVcard(text, ring);
    expect(result.success && Object.keys(result.data.persons)).toEqual(['jan-bos']);
    expect(reported(text).filter((line) => line.includes('private contact'))).toHaveLength(1);
  });

  test.each([
    ['another encoding', Uint8Array.of(0x42, 0xe9), 'is not in UTF-8'],
    ['too large', new Uint8Array(5_000_001), 'is too large'],
  ])('in %s is reported before it is read', (_, bytes, message) => {
    expect(reported(bytes)).toEqual([expect.stringContaining(message)]);
  });
});

const withoutSource = ({ source: _source, ...contact }: VcardContact): VcardContact => contact;

const contactsOf = (dataset: Dataset, network: string, language: string): VcardContact[] =>
  contactPointsOf(indexDataset(dataset), network).flatMap(({ id }) => {
    const contact = vcardContactOf(indexDataset(dataset), id, language);
    return contact ? withoutSource(contact) : [];
  });

describe.each(['health-hub-utrecht', 'health-valley', 'finland-netherlands'] as const)('the contacts of %s', (id) => {
  test.each(['3.0', '4.0'] as const)('are read back from cards of version %s unchanged', (version) => {
    const { name } = seedDataset.networks[id];
    const cards = (dataset: Dataset): string =>
      contactsOf(dataset, id, 'nl')
        .map((contact) => formatVcard(contact, { version }))
        .join('');
    const text = cards(seedDataset);
    const read = readVcard(text, { network: { id, name: name.nl ?? '' }, language: 'nl' });
    expect(text).toContain('BEGIN:VCARD');
    expect(parseDataset(read)).toEqual(read);
    expect(cards(read)).toBe(text);
  });
});

test('any card is read back unchanged, with stable ids', () => {
  const word = fc.stringMatching(/^[\p{L};,:\\"'^=-]{1,40}$/u).filter((text) => /\p{L}/u.test(text));
  const name = fc.stringMatching(/^[A-Z][a-zé-]{1,20}[a-z]$/);
  fc.assert(
    fc.property(name, name, word, word, (givenName, familyName, title, organization) => {
      const contact = {
        formattedName: `${givenName} ${familyName}`,
        givenName,
        familyName,
        title,
        organization,
        uid: 'a@ring',
      };
      const text = formatVcard(contact);
      const read = readVcard(text, ring);
      expect(parseDataset(read)).toEqual(read);
      expect(readVcard(text, ring)).toEqual(read);
      expect(vcardContactOf(indexDataset(read), 'a', 'en')).toEqual(contact);
    }),
    { numRuns: 300 },
  );
});
