import { beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../format-date.js';
import { formatMoment, formatPeriod } from '../format-period.js';
import { formatQuantity } from '../format-quantity.js';
import { supportedLanguage } from '../supported-language.js';
import { checkLanguage } from './check-language.js';
import { registerLanguage, isRegistered, registeredLabels } from './registry.js';

const plainSpaces = (text: string | undefined): string | undefined => text?.replace(/[\u00A0\u202F]/g, ' ');

/** Registers untyped values, because a page may pass values that do not match the types. */
const registerJson = (tag: string, json: string): void => {
  const given: unknown = JSON.parse(json);
  Reflect.apply(registerLanguage, undefined, [tag, given]);
};

beforeAll(() => {
  registerLanguage('SV', {
    text: {
      quantity: { over: 'över', about: 'cirka' },
      date: { about: (date) => `omkring ${date}`, since: (date) => `sedan ${date}` },
      period: { within: (period) => `under perioden ${period}` },
    },
    labels: { 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] } },
  });
  registerLanguage('sv', { text: { quantity: { about: 'ungefär' } }, labels: { 'place-kind': { city: 'stad' } } });
  registerLanguage('pt-BR', { locale: 'pt-BR-u-nu-latn' });
});

describe('a registered language', () => {
  test.each([
    ['sv', { language: 'sv', locale: 'sv' }],
    ['sv-FI', { language: 'sv', locale: 'sv-FI' }],
    ['pt-br', { language: 'pt-BR', locale: 'pt-BR-u-nu-latn' }],
    ['pt', { language: 'en', locale: 'en-GB' }],
    ['pt, sv, nl', { language: 'sv', locale: 'sv' }],
    ['fr, de-AT', { language: 'de', locale: 'de-AT' }],
    ['fr', { language: 'en', locale: 'en-GB' }],
    ['en-US', { language: 'en', locale: 'en-US' }],
    ['not a tag', { language: 'en', locale: 'en-GB' }],
    ['constructor', { language: 'en', locale: 'en-GB' }],
  ])('is used for a reader of %s, or its fallback', (wanted, spoken) => {
    expect(supportedLanguage(wanted)).toEqual(spoken);
  });

  test('has its own texts, with numbers and dates of its locale', () => {
    expect([
      plainSpaces(formatQuantity({ value: 30_000, qualifier: 'over' }, 'sv')),
      formatQuantity({ value: 30, qualifier: 'about' }, 'sv'),
      formatDate('2020-11-06', 'sv'),
      formatDate('2020~/..', 'sv'),
      formatMoment('2006/2008', 'sv'),
    ]).toEqual(['över 30 000', 'ungefär 30', '6 november 2020', 'sedan omkring 2020', 'under perioden 2006–2008']);
  });

  test('uses the next language for phrases with missing words, including numbers and dates', () => {
    const wanted = 'sv, nl';
    expect([
      formatQuantity({ value: 30_000, qualifier: 'nearly' }, 'sv'),
      formatQuantity({ value: 30_000, qualifier: 'nearly' }, wanted),
      formatDate('../2020-10', 'sv'),
      formatDate('../2020-10', wanted),
      formatMoment('../2020-10', wanted),
      formatPeriod('../2006', '2020', wanted),
    ]).toEqual([
      'nearly 30,000',
      'bijna 30.000',
      'until October 2020',
      'tot en met oktober 2020',
      'uiterlijk oktober 2020',
      'begin uiterlijk 2006, einde 2020',
    ]);
  });

  test('keeps the labels of terms from several packs', () => {
    expect([registeredLabels('sv'), registeredLabels('da')]).toEqual([
      { 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] }, 'place-kind': { city: 'stad' } },
      {},
    ]);
  });
});

test('texts of a built-in language can be replaced', () => {
  registerLanguage('fi', { text: { quantity: { over: 'reilut' } } });
  expect([
    formatQuantity({ value: 30, qualifier: 'over' }, 'fi'),
    formatQuantity({ value: 30, qualifier: 'nearly' }, 'fi'),
  ]).toEqual(['reilut 30', 'lähes 30']);
});

describe('registerLanguage', () => {
  test.each(['sv_SE', '', 'svenska språket', 'sv,nl'])('refuses the tag %j', (tag) => {
    const message = `${JSON.stringify(tag)} is not a BCP 47 language tag. Use a tag such as "sv" or "pt-BR", with hyphens.`;
    expect(() => registerLanguage(tag, {})).toThrow(new RangeError(message));
  });

  test.each([['null'], ['"words"'], ['[]']])('refuses %s as pack', (json) => {
    const message =
      'The words of the language "da" are not an object. Pass { text, labels, tables, messages }, each of them optional.';
    expect(() => registerJson('da', json)).toThrow(new TypeError(message));
    expect(isRegistered('da')).toBe(false);
  });

  test('ignores texts of the wrong type and invalid groups', () => {
    const given = '{ "text": { "date": { "since": "from" }, "quantity": "many", "period": null }, "labels": 5 }';
    registerJson('nb', given);
    expect([
      formatDate('2020/..', 'nb'),
      formatQuantity({ value: 3, qualifier: 'over' }, 'nb'),
      formatPeriod('../2006', undefined, 'nb'),
    ]).toEqual(['since 2020', 'over 3', 'since 2006 or earlier']);
  });
});

describe('checkLanguage', () => {
  test('lists what a language lacks', () => {
    const { missing, mistakes } = checkLanguage('sv');
    expect([missing.filter((path) => path.startsWith('text.')), mistakes]).toEqual([
      [
        'text.quantity.at-least',
        'text.quantity.nearly',
        'text.date.probably',
        'text.date.until',
        'text.period.atLatest',
        'text.period.atEarliest',
        'text.period.orEarlier',
        'text.period.start',
        'text.period.end',
      ],
      [],
    ]);
    expect([missing.includes('labels.place-kind.city'), missing.includes('labels.place-kind.region')]).toEqual([
      false,
      true,
    ]);
  });

  test('lists unused texts with the nearest known name', () => {
    const given = `{
      "txt": {},
      "text": { "quantity": { "abut": "cirka", "over": 5 }, "date": "words" },
      "labels": { "organization-kind": { "hospitl": "sjukhus" } }
    }`;
    registerJson('is', given);
    expect(checkLanguage('is').mistakes).toEqual([
      { path: 'text.quantity.over', message: 'is neither text nor a function', remedy: 'Write text.' },
      { path: 'text.quantity.abut', message: 'is not a known message', remedy: 'Did you mean "about"?' },
      { path: 'text.date', message: 'is text', remedy: 'Write a group of words.' },
      {
        path: 'labels.organization-kind.hospitl',
        message: 'is not a known message',
        remedy: 'Did you mean "hospital"?',
      },
      { path: 'txt', message: 'is not a known message', remedy: 'Did you mean "text"?' },
    ]);
  });

  test.each(['en', 'nl', 'de'])('finds nothing missing in the built-in language %s', (language) => {
    expect(checkLanguage(language)).toEqual({ missing: [], mistakes: [] });
  });
});
