import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import { formatIcalendar } from '../../io/icalendar/icalendar.js';
import { readDatasetJson } from '../../io/json/read-json.js';
import { readPartnersCsv } from '../../io/partners-csv/read-partners.js';
import { safeMigrateDataset } from '../../migrate/safe-migrate-dataset.js';
import { safeParseDataset } from '../../parse/parse-dataset.js';
import { erasePerson } from '../../privacy/index.js';
import { eventsBetween } from '../../query/dates/event-dates.js';
import { indexDataset } from '../../query/index-dataset.js';
import { networksIn } from '../../query/places/places.js';
import { sliceDataset } from '../../query/slices/slice-dataset.js';
import { mergeDatasets } from '../../query/versions/merge-datasets.js';
import { registerLanguage } from '../../text/languages/registry.js';
import type { Dataset } from '../types.generated.js';
import { maskPersonal } from './mask-personal.js';

test.each([
  ['jan@example.org', 'j…@example.org'],
  ['write to "jan.de-boer+x@example.org".', 'write to "j…@example.org".'],
  ['mailto:jan@example.org?cc=piet@example.org', 'mailto:j…@example.org?cc=p…@example.org'],
  ['jan@example', 'j…@example'],
  ['"jan de boer"@example.org', 'j…@example.org'],
  ['https://example.org/?to=jan%40example.org', 'https://example.org/?to=j…%40example.org'],
  ['https://user:secret@example.org/', 'https://user:s…@example.org/'],
  ['{"email":"jan@example.org","name":"Jan"}', '{"email":"j…@example.org","name":"Jan"}'],
  ['+31301234567', '+31…'],
  ['{"number":"+31 30 123 45 67"}', '{"number":"+31…"}'],
  ['call 030 123 45 67 now', 'call 030… now'],
  ['(030) 1234567', '(03…'],
  ['0031-30-1234567', '003…'],
  ['030 123 45 67;2020-01-01', '030…;2020-01-01'],
  ['030 123 45 67\t1234', '030…\t1234'],
  ['06-12-2012 3456', '06-…'],
  ['jan.bakker\uFF20example.org', 'j…\uFF20example.org'],
  ['jan.bakker(at)example.org', 'j…(at)example.org'],
  ['jan.bakker [at] example.org', 'j… [at] example.org'],
  ['020_123_4567', '020…'],
  ['020 • 123 • 4567', '020…'],
  ['{"telephone":"020\\n1234567"}', '{"telephone":"020…"}'],
  ['\uFF10\uFF12\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17', '\uFF10\uFF12\uFF10…'],
])('%s is shown as %s', (text, shown) => {
  expect(maskPersonal(text)).toBe(shown);
});

test.each([
  '2020-11-06',
  '06-11-2020',
  '{"contactPoint":{"@type":"ContactPoint","@id":"x"}}',
  '01-03-2020 00:00',
  '1.3.2020 09:30:00',
  '01/03/2020 14:30',
  '2026-05-01T09:00:00+02:00',
  '1234567890123',
  'https://ror.org/04pp8hn57',
  'umc-utrecht',
  '1970-2016',
  '2020-01-01/2020-01-02T10:00:00Z',
  '52.0907374000000001',
  '0.0907374000000001',
  '@example',
])('%s is not masked', (text) => {
  expect(maskPersonal(text)).toBe(text);
});

test.each(['a', '0', '0 ', '+', '"', '@', 'a@', '%40', '(0'])('a long text of %j takes linear time', (part) => {
  expect(maskPersonal(part.repeat(300_000)).length).toBeGreaterThan(0);
});

/** Personal data that must not appear in any message. */
const [mailbox, number] = ['jan.de-boer@example.org', '+31 30 123 45 67'];

const personal: readonly unknown[] = [mailbox, number, { a: mailbox }, [number], { [mailbox]: number }];

const messageOf = (run: () => unknown): string => {
  try {
    run();
    return '';
  } catch (error) {
    return String(error);
  }
};

const parse = (input: object): string => {
  const results = [safeParseDataset(input), safeParseDataset(input, { mode: 'lenient' }), safeMigrateDataset(input)];
  return results
    .map((result) =>
      result.success ? result.issues.map(({ message, remedy }) => message + remedy) : result.error.message,
    )
    .join('\n');
};

const stamped = { stamp: new Date(0) };

const desk = { ...base, id: 'desk', about: ['circle'] };

describe('no message contains a mailbox or number', () => {
  test.each([
    'email',
    'telephone',
    'url',
    'about',
    'topic',
    'person',
    'availableLanguages',
    'citations',
    'unknown',
    'id',
  ])('of the field %s', (field) => {
    for (const value of personal) {
      const reported = parse({ contactPoints: { desk: { ...desk, [field]: value } } });
      expect(reported).not.toMatch(/jan\.de-boer@|123 45 67/);
    }
  });

  test('of a key, a term, a reference or a date', () => {
    const reported = [
      parse({ [mailbox]: 1, places: { [mailbox]: { name: { [mailbox]: 'A' }, kind: mailbox, [number]: 1 } } }),
      parse({ organizations: { a: { name: { en: 'A' }, kind: mailbox, place: number, startDate: number } } }),
      parse({ coverages: { [mailbox]: number } }),
    ].join('\n');
    expect(reported).not.toMatch(/jan\.de-boer@|123 45 67/);
  });

  test('of an invalid telephone number', () => {
    const telephone = { number: '030 - 123 45', display: '12345' };
    expect(parse({ contactPoints: { desk: { ...desk, telephone } } })).not.toContain('123 45');
    expect(parse({ contactPoints: { desk: { ...desk, telephone: 31301234567 } } })).not.toContain('1234567');
  });

  test('of a table', () => {
    const tables = [
      `Name;Kind;Role;Website;ID\n${mailbox};${mailbox};${mailbox};${mailbox};${mailbox}\n`,
      `Name;Name\nA;${number}\n`,
      `${mailbox};Kind\nA;B\n`,
      `Name\nA;${mailbox};${number}\n`,
      `Name;ID\n${mailbox};\n${mailbox};\n`,
    ];
    for (const table of tables) {
      expect(messageOf(() => readPartnersCsv(table))).not.toMatch(/jan\.de-boer@|123 45 67/);
    }
  });

  test('of a JSON text and of datasets that differ', () => {
    expect(messageOf(() => readDatasetJson(`{"${mailbox}": 1, "${mailbox}": 2}`))).not.toContain('jan.de-boer@');
    const contact = (email: string) => makeDataset({ contactPoints: byId({ ...desk, email }) });
    expect(messageOf(() => mergeDatasets(contact(mailbox), contact('info@example.org')))).not.toContain('jan.de-boer@');
  });

  test.each([
    ['erasePerson', (value: string) => erasePerson(makeDataset(), value)],
    ['sliceDataset', (value: string) => sliceDataset<Dataset>(makeDataset(), value)],
    ['eventsBetween', (value: string) => eventsBetween(indexDataset<Dataset>(makeDataset()), value)],
    ['networksIn', (value: string) => networksIn(indexDataset<Dataset>(makeDataset()), value)],
    ['registerLanguage', (value: string) => registerLanguage(value, {})],
    ['formatIcalendar', (value: string) => formatIcalendar([{ uid: 'a', summary: value, startDate: value }], stamped)],
  ])('of the arguments of %s', (_, run) => {
    for (const value of [mailbox, number]) {
      const reported = messageOf(() => run(value));
      expect(reported).toMatch(/^RangeError: /);
      expect(reported).not.toMatch(/jan\.de-boer@|123 45 67/);
    }
  });

  test('as the id under which a term could be declared', () => {
    const reported = parse({ organizations: { a: { name: { en: 'A' }, kind: mailbox } } });
    expect(reported).not.toContain('jan-de-boer');
  });

  test('and examples in remedies stay as they are', () => {
    const reported = parse({
      contactPoints: { desk: { ...desk, email: 'jan', telephone: { number: '1', display: '1' } } },
    });
    expect(reported).toContain('"info@example.org"');
    expect(reported).toContain('"+31301234567"');
  });
});
