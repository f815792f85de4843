import type { Dataset } from '@health-networks/core';
import { expect, test } from 'vitest';
import { partnerListMessages } from '../../partner-list/messages.js';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { label } from '../text/label.js';
import { withDeclaredTerms } from './declared-terms.js';

const pharmacy = (languages: readonly string[]): Dataset =>
  ({
    ...exampleDataset,
    languages,
    concepts: {
      pharmacy: {
        id: 'pharmacy',
        scheme: 'organization-kind',
        label: Object.fromEntries(languages.map((tag) => [tag, { da: 'apotek', en: 'pharmacy', nl: 'apotheek' }[tag]])),
        citations: [],
      },
    },
  }) as unknown as Dataset;

test.each([
  ['da', ['da', 'en'], 'Apotek', 'da'],
  ['da, en', ['en', 'da'], 'Apotek', 'da'],
  ['sv', ['da', 'en'], 'Apotek', 'da'],
  ['sv', ['en', 'nl'], 'Pharmacy', undefined],
  ['nl', ['da', 'nl'], 'Apotheek', undefined],
  ['nl', ['da'], 'Apotek', 'da'],
])('on a page in %s, data in %j call the declared term "%s"', async (page, languages, value, lang) => {
  const dataset = pharmacy(languages);
  const messages = withDeclaredTerms(await partnerListMessages.load(page), dataset, page);
  expect(label(messages, 'organization-kind', 'pharmacy')).toEqual({ value, lang });
});
