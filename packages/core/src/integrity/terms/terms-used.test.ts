import { expect, test } from 'vitest';
import type { Concept } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { termsUsed } from './terms-used.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const concept = (id: string, scheme: string, fields: Partial<Concept> = {}): Concept => ({
  ...base,
  id,
  scheme,
  label: { en: id },
  ...fields,
});

test('accepts terms used by a record, by a narrower term or as a scheme', () => {
  const dataset = makeDataset({
    organizations: byId({ ...base, id: 'a', name: { en: 'A' }, kind: 'pharmacy' }),
    groups: byId({ ...base, id: 'g', name: { en: 'G' }, quantity: { value: 2, qualifier: 'exact', unit: 'bed' } }),
    concepts: byId(
      concept('pharmacy', 'organization-kind', { broader: 'shop' }),
      concept('shop', 'organization-kind'),
      concept('bed', 'quantity-unit'),
      concept('focus', 'concept-scheme'),
      concept('sleep', 'focus'),
      concept('care', 'theme'),
    ),
  });
  expect(termsUsed.check(dataset)).toEqual([]);
});

test('reports an unused declared term as information', () => {
  const dataset = makeDataset({ concepts: byId(concept('pharmacy', 'organization-kind')) });
  expect(termsUsed.check(dataset).map((issue) => [issue.severity, formatIssue(issue)])).toEqual([
    [
      'info',
      'concepts.pharmacy "pharmacy" is declared as a term of "organization-kind", and no record uses it. Use it, or remove the concept.',
    ],
  ]);
});
