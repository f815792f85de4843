import { expect, test } from 'vitest';
import type { Concept } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { termsDeclaredOnce } from './terms-declared-once.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const concept = (id: string, scheme: string, label: Concept['label'] = { en: id }): Concept => ({
  ...base,
  id,
  scheme,
  label,
});

const lines = (...concepts: Concept[]): string[] =>
  termsDeclaredOnce.check(makeDataset({ concepts: byId(...concepts) })).map(formatIssue);

test('accepts terms declared once, and concepts that declare none', () => {
  expect(
    lines(
      concept('pharmacy', 'organization-kind'),
      concept('guild', 'network-kind', { en: 'pharmacy' }),
      concept('sleep', 'theme'),
      concept('rest', 'theme', { en: 'sleep' }),
      concept('focus', 'concept-scheme'),
    ),
  ).toEqual([]);
});

test('finds a declaration of a built-in term', () => {
  expect(lines(concept('hospital', 'organization-kind'))).toEqual([
    'concepts.hospital "hospital" declares a term that "organization-kind" knows already. Remove the concept: the known term works without it. Give yours another id if it means something else.',
  ]);
});

test('accepts words for a built-in term in further languages', () => {
  expect(
    lines(
      concept('hospital', 'organization-kind', { da: 'sygehus' }),
      concept('municipality', 'organization-kind', { da: 'kommune', en: 'Municipality' }),
    ),
  ).toEqual([]);
});

test.each<[object, object]>([
  [{ da: 'sygehus', en: 'infirmary' }, {}],
  [{ da: 'sygehus' }, { broader: 'company' }],
  [{ nl: 'ziekenhuis' }, {}],
])('finds a built-in term that is declared anew: %j %j', (label, further) => {
  const declared = { ...concept('hospital', 'organization-kind', label as Concept['label']), ...further };
  expect(lines(declared)).toHaveLength(1);
});

test('finds two terms with the same label in a language, ignoring case', () => {
  expect(
    lines(
      concept('pharmacy', 'organization-kind', { en: 'pharmacy', da: 'apotek' }),
      concept('chemist', 'organization-kind', { en: 'chemist', da: 'Apotek ' }),
    ),
  ).toEqual([
    'concepts.chemist.label {"en":"chemist","da":"Apotek "} is also the label of "pharmacy" in the same vocabulary. Keep one of the two and use it everywhere, or give them labels that tell them apart.',
  ]);
});

test('finds a term for a closed vocabulary', () => {
  expect(lines(concept('fax', 'contact-channel'))).toEqual([
    'concepts.fax.scheme "contact-channel" is a closed list: the code depends on its terms. Use one of its terms, or declare yours in another scheme.',
  ]);
});

test('finds a declared term with the label of a known one', () => {
  expect(lines(concept('infirmary', 'organization-kind', { en: 'Hospital', da: 'sygehus' }))).toEqual([
    'concepts.infirmary.label {"en":"Hospital","da":"sygehus"} is also the label of "hospital" in the same vocabulary. Keep one of the two and use it everywhere, or give them labels that tell them apart.',
  ]);
});

test('finds a synonym that is the label of another term', () => {
  const shop = {
    ...concept('shop', 'organization-kind'),
    altLabels: { en: ['store', 'Pharmacy'], nl: ['Ziekenhuis'] },
  };
  const market = { ...concept('market', 'organization-kind'), altLabels: { en: ['Store'] } };
  expect(lines(concept('pharmacy', 'organization-kind'), shop, market)).toEqual([
    'concepts.shop.altLabels {"en":["store","Pharmacy"],"nl":["Ziekenhuis"]} is also the label of "pharmacy" in the same vocabulary. Keep one of the two and use it everywhere, or give them labels that tell them apart.',
    'concepts.market.altLabels {"en":["Store"]} is also the label of "shop" in the same vocabulary. Keep one of the two and use it everywhere, or give them labels that tell them apart.',
  ]);
});
