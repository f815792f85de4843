import { describe, expect, test } from 'vitest';
import type { Quantity, QuantityQualifier } from '../model/quantity.js';
import type { QuantityUnit } from '../model/vocabularies/index.js';
import { formatQuantity, quantityParts } from './format-quantity.js';

/** Without the no-break spaces, which differ between versions of the locale data. */
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

  test('puts the qualifier before the unit', () => {
    expect(format({ value: 5, qualifier: 'at-least', unit: 'year' }, 'nl')).toBe('minstens 5 jaar');
  });

  test('names a declared unit by the label that is given, else by its id', () => {
    const quantity: Quantity = { value: 1200, qualifier: 'over', unit: 'bed' };
    expect(formatQuantity(quantity, 'nl', { unitLabel: 'bedden' })).toBe('ruim 1.200 bedden');
    expect(formatQuantity(quantity, 'nl')).toBe('ruim 1.200 bed');
    expect(formatQuantity({ value: 2, qualifier: 'exact' }, 'nl', { unitLabel: 'bedden' })).toBe('2');
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
  ])('survives the unit %j of data that nobody checked', (unit, expected) => {
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
  test('parts the word from the number with its unit', () => {
    expect(quantityParts({ value: 5, qualifier: 'at-least', unit: 'year' }, 'nl')).toEqual({
      qualifier: 'minstens',
      number: '5 jaar',
    });
    expect(quantityParts({ value: 6, qualifier: 'exact' }, 'fi')).toEqual({ qualifier: '', number: '6' });
  });
});
