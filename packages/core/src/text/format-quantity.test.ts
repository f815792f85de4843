import { describe, expect, test } from 'vitest';
import { defineDataset } from '../model/define-dataset.js';
import type { Dataset, Quantity, QuantityQualifier } from '../model/types.generated.js';
import type { QuantityUnit } from '../model/vocabularies/index.js';
import { formatQuantity, quantityParts, formatLargeNumber } from './format-quantity.js';
import { registerLanguage } from './languages/registry.js';

/** A dataset with its own units, and a custom organization kind to show that only units are considered. */
const dataset: Dataset = defineDataset({
  languages: ['en', 'nl'],
  concepts: {
    bed: { scheme: 'quantity-unit', label: { en: 'bed', nl: 'bed' }, pluralLabel: { en: 'beds', nl: 'bedden' } },
    room: { scheme: 'quantity-unit', label: { fr: 'chambre' }, pluralLabel: { fr: 'chambres' } },
    seat: { scheme: 'quantity-unit', label: { en: 'seat' } },
    hospital: { scheme: 'organization-kind', label: { en: 'clinic' } },
  },
});

/** Replaces no-break spaces by normal ones, because they differ between versions of the locale data. */
const format = (quantity: Quantity, language: string): string =>
  formatQuantity(quantity, language).replace(/[\u00A0\u202F]/g, ' ');

const languages = ['en', 'nl', 'de', 'fi'];

describe('formatQuantity', () => {
  test.each<[QuantityQualifier, number, string[]]>([
    ['exact', 30, ['30', '30', '30', '30']],
    ['over', 30, ['over 30', 'ruim 30', 'über 30', 'yli 30']],
    ['at-least', 30, ['at least 30', 'minstens 30', 'mindestens 30', 'vähintään 30']],
    ['nearly', 170_000, ['nearly 170,000', 'bijna 170.000', 'fast 170.000', 'lähes 170 000']],
    ['about', 1.3, ['about 1.3', 'ongeveer 1,3', 'etwa 1,3', 'noin 1,3']],
    ['exact', 0, ['0', '0', '0', '0']],
  ])('%s %d in every language', (qualifier, value, expected) => {
    expect(languages.map((language) => format({ value, qualifier }, language))).toEqual(expected);
  });

  test.each<[QuantityUnit, number, string[]]>([
    ['year', 5, ['5 years', '5 jaar', '5 Jahre', '5 vuotta']],
    ['year', 1, ['1 year', '1 jaar', '1 Jahr', '1 vuosi']],
    ['month', 2, ['2 months', '2 maanden', '2 Monate', '2 kuukautta']],
    ['week', 2, ['2 weeks', '2 weken', '2 Wochen', '2 viikkoa']],
    ['day', 2, ['2 days', '2 dagen', '2 Tage', '2 päivää']],
    ['percent', 7.5, ['7.5%', '7,5%', '7,5 %', '7,5 %']],
    ['euro', 1_500_000, ['€1,500,000', '€ 1.500.000', '1.500.000 €', '1 500 000 €']],
    ['euro', 12.5, ['€12.50', '€ 12,50', '12,50 €', '12,50 €']],
    ['DKK', 1500, ['DKK 1,500', 'DKK 1.500', '1.500 DKK', '1 500 DKK']],
    ['SEK', 12.5, ['SEK 12.50', 'SEK 12,50', '12,50 SEK', '12,50 SEK']],
  ])('%s: %d in every language', (unit, value, expected) => {
    expect(languages.map((language) => format({ value, qualifier: 'exact', unit }, language))).toEqual(expected);
  });

  test('places the qualifier before the unit', () => {
    expect(format({ value: 5, qualifier: 'at-least', unit: 'year' }, 'nl')).toBe('minstens 5 jaar');
  });

  test('uses the label of a declared unit in singular or plural, else its id', () => {
    const named = (value: number, language: string, given?: Dataset): string =>
      formatQuantity({ value, qualifier: 'over', unit: 'bed' }, language, { dataset: given });
    expect([named(1200, 'nl', dataset), named(1, 'nl', dataset), named(0, 'en', dataset)]).toEqual([
      'ruim 1.200 bedden',
      'ruim 1 bed',
      'over 0 beds',
    ]);
    expect(named(1200, 'nl')).toBe('ruim 1.200 bed');
    expect(formatQuantity({ value: 2, qualifier: 'exact' }, 'nl', { dataset })).toBe('2');
  });

  test.each([
    ['room', 'fr', 0.5, '0,5 chambre'],
    ['room', 'fr', 2, '2 chambres'],
    ['seat', 'nl', 3, '3 seat'],
    ['hospital', 'nl', 3, '3 hospital'],
  ])('the declared unit %s in %s with %d is %j', (unit, language, value, expected) => {
    registerLanguage('fr', {});
    expect(formatQuantity({ value, qualifier: 'exact', unit }, language, { dataset })).toBe(expected);
  });

  test('rounds nothing', () => {
    expect(format({ value: 1234.56789, qualifier: 'exact' }, 'en')).toBe('1,234.56789');
  });

  test.each([
    ['de-AT', 'über 30'],
    ['nl-BE', 'ruim 30'],
    ['EN-us', 'over 30'],
    ['fr', 'over 30'],
    ['', 'over 30'],
    ['not a tag', 'over 30'],
  ])('a reader of %j gets %j', (language, expected) => {
    expect(format({ value: 30, qualifier: 'over' }, language)).toBe(expected);
  });

  test.each([
    ['km', '12 km'],
    ['hectare', '12 hectares'],
    ['__proto__', '12 __proto__'],
  ])('accepts the invalid unit %j of unchecked data', (unit, expected) => {
    const quantity: Quantity = { value: 12, qualifier: 'exact' };
    Reflect.set(quantity, 'unit', unit);
    expect(format(quantity, 'en')).toBe(expected);
  });

  test.each(['circa', 'constructor'])('shows the qualifier %j of such data as written', (qualifier) => {
    const quantity: Quantity = { value: 12, qualifier: 'exact' };
    Reflect.set(quantity, 'qualifier', qualifier);
    expect(format(quantity, 'en')).toBe(`${qualifier} 12`);
  });
});

describe('quantityParts', () => {
  test('separates the qualifier from the number with its unit', () => {
    expect(quantityParts({ value: 5, qualifier: 'at-least', unit: 'year' }, 'nl')).toEqual({
      qualifier: 'minstens',
      number: '5 jaar',
      language: 'nl',
      numberLanguage: 'nl',
    });
    expect(quantityParts({ value: 6, qualifier: 'exact' }, 'fi')).toEqual({
      qualifier: '',
      number: '6',
      language: 'fi',
      numberLanguage: 'fi',
    });
  });

  test('returns the language of each part', () => {
    registerLanguage('sv', { text: { quantity: { over: 'över' } } });
    const parts = (qualifier: QuantityQualifier, unit: string): unknown => {
      const { language, numberLanguage } = quantityParts({ value: 3, qualifier, unit }, 'sv,nl', { dataset });
      return [language, numberLanguage];
    };
    expect([parts('over', 'bed'), parts('about', 'bed'), parts('over', 'seat')]).toEqual([
      ['sv', 'nl'],
      ['nl', 'nl'],
      ['sv', 'en'],
    ]);
  });
});

test('writes round millions in words on request, and never rounds', () => {
  const number = (value: number, unit?: string): string =>
    quantityParts({ value, qualifier: 'over', ...(unit !== undefined && { unit }) }, 'en', { millionsInWords: true })
      .number;
  expect([number(106_000_000, 'euro'), number(2_500_000), number(106_000_001, 'euro'), number(30, 'year')]).toEqual([
    '€106\u00A0million',
    '2.5\u00A0million',
    '€106,000,001',
    '30 years',
  ]);
});

test.each([
  ['en', '€106 million', '1 million', '6.5 million'],
  ['nl', '€ 106 miljoen', '1 miljoen', '6,5 miljoen'],
  ['de', '106 Millionen €', '1 Million', '6,5 Millionen'],
  ['fi', '106 miljoonaa €', '1 miljoona', '6,5 miljoonaa'],
])('in %s millions are written in words: %s, %s, %s', (locale, money, one, part) => {
  const plain = (text: string | undefined): string | undefined => text?.replace(/\u00A0/g, ' ');
  expect(plain(formatLargeNumber(106_000_000, 'EUR', locale))).toBe(money);
  expect(plain(formatLargeNumber(1_000_000, undefined, locale))).toBe(one);
  expect(plain(formatLargeNumber(6_500_000, undefined, locale))).toBe(part);
});

test.each([999_999, 1_234_567, 12_345_678_901, 167_729])('%i would be rounded, and is unchanged', (value) => {
  expect(formatLargeNumber(value, undefined, 'en')).toBeUndefined();
});
