import { defineDataset, indexDataset, registerLanguage, type Dataset } from '@health-networks/core';
import { beforeAll, expect, test } from 'vitest';
import { textOfPhrase } from './phrase.js';
import { quantityTexts, shownQuantity } from './quantity.js';

const dataset: Dataset = defineDataset({
  languages: ['en', 'nl'],
  concepts: {
    bed: { scheme: 'quantity-unit', label: { sv: 'bädd', en: 'bed' }, pluralLabel: { sv: 'bäddar', en: 'beds' } },
    seat: { scheme: 'quantity-unit', label: { nl: 'plaats' }, pluralLabel: { nl: 'plaatsen' } },
  },
});

const index = indexDataset(dataset);

beforeAll(() => {
  registerLanguage('sv', { text: { quantity: { over: 'över' } } });
});

test('declared units have their labels, in the form for the number', () => {
  const inSwedish = (value: number): string =>
    textOfPhrase(quantityTexts({ value, qualifier: 'over', unit: 'bed' }, { index, language: 'sv' }));
  expect([inSwedish(3), inSwedish(1)]).toEqual(['över 3 bäddar', 'över 1 bädd']);
});

test('a missing word moves the quantity to a fallback language; a unit without a translation keeps its own language', () => {
  const shown = (qualifier: 'over' | 'about', unit: string): unknown =>
    shownQuantity({ value: 3, qualifier, unit }, { index, language: 'sv' });
  expect([shown('over', 'bed'), shown('about', 'bed'), shown('over', 'seat')]).toEqual([
    { qualifier: { value: 'över', lang: undefined }, number: { value: '3 bäddar', lang: undefined } },
    { qualifier: { value: 'about', lang: 'en' }, number: { value: '3 beds', lang: 'en' } },
    { qualifier: { value: 'över', lang: undefined }, number: { value: '3 plaatsen', lang: 'nl' } },
  ]);
});
