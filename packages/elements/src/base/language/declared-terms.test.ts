import type { Dataset } from '@health-networks/core';
import { expect, test } from 'vitest';
import { partnerListMessages } from '../../partner-list/messages.js';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { label } from '../text/label.js';
import { withDeclaredTerms } from './declared-terms.js';

/** Data that declare a kind, with labels in these languages. */
const declaring = (id: string, label: object, languages: readonly string[] = ['da', 'en']): Dataset =>
  ({
    ...exampleDataset,
    languages,
    concepts: { [id]: { id, scheme: 'organization-kind', label, citations: [] } },
  }) as unknown as Dataset;

const pharmacy = { da: 'apotek', en: 'pharmacy', nl: 'apotheek' };

test.each([
  ['da', ['da', 'en'], 'Apotek', 'da'],
  ['da, en', ['en', 'da'], 'Apotek', 'da'],
  ['sv', ['da', 'en'], 'Apotek', 'da'],
  ['sv', ['en', 'nl'], 'Pharmacy', undefined],
  ['nl', ['da', 'nl'], 'Apotheek', undefined],
  ['nl', ['da'], 'Apotek', 'da'],
])('on a page in %s, data in %j call the declared term "%s"', async (page, languages, value, lang) => {
  const own = Object.fromEntries(Object.entries(pharmacy).filter(([tag]) => languages.includes(tag)));
  const dataset = declaring('pharmacy', own, languages);
  const messages = withDeclaredTerms(await partnerListMessages.load(page), dataset, page);
  expect(label(messages, 'organization-kind', 'pharmacy')).toEqual({ value, lang });
});

test.each([
  ['da', 'Sygehus', 'da'],
  ['da-DK, en', 'Sygehus', 'da'],
  ['en', 'Hospital', undefined],
  ['nl', 'Ziekenhuis', undefined],
])('on a page in %s, a built-in term with Danish words is called "%s"', async (page, value, lang) => {
  const dataset = declaring('hospital', { da: 'sygehus' });
  const messages = withDeclaredTerms(await partnerListMessages.load(page), dataset, page);
  expect(label(messages, 'organization-kind', 'hospital')).toEqual({ value, lang });
});
