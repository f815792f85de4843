import { expect, test } from 'vitest';
import type { Concept } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { declarationsFit } from './declarations-fit.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const concept = (id: string, scheme: string, fields: Partial<Concept> = {}): Concept => ({
  ...base,
  id,
  scheme,
  label: { en: id },
  ...fields,
});

const check = (...concepts: Concept[]): string[] =>
  declarationsFit
    .check(makeDataset({ concepts: byId(...concepts) }))
    .map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

test.each<[string, Concept[]]>([
  ['a term below a known one', [concept('pharmacy', 'organization-kind', { broader: 'care-provider' })]],
  [
    'a term below a declared one',
    [concept('shop', 'organization-kind'), concept('pharmacy', 'organization-kind', { broader: 'shop' })],
  ],
  ['a theme below a domain', [concept('care', 'domain'), concept('sleep', 'theme', { broader: 'care' })]],
  ['a property that counts roles', [concept('members', 'property', { countsRoles: ['member'] })]],
  ['a kind of link with both labels', [concept('trains', 'link-kind', { inverseLabel: { en: 'is trained by' } })]],
  ['a kind of link below a known one', [concept('twins', 'link-kind', { broader: 'partner-of' })]],
  [
    'a kind of link below a declared one with both labels',
    [
      concept('trains', 'link-kind', { inverseLabel: { en: 'is trained by' } }),
      concept('coaches', 'link-kind', { broader: 'trains' }),
    ],
  ],
])('finds nothing in %s', (_, concepts) => {
  expect(check(...concepts)).toEqual([]);
});

test.each<[string, Concept[], string[]]>([
  [
    'a term below one of another vocabulary',
    [concept('league', 'network-kind'), concept('pharmacy', 'organization-kind', { broader: 'league' })],
    [
      'error: concepts.pharmacy.broader "league" is a term of "network-kind", and this concept is of "organization-kind". Name a wider term of "organization-kind", known or declared, or give both the same scheme.',
    ],
  ],
  [
    'a theme below a term',
    [concept('league', 'network-kind'), concept('sleep', 'theme', { broader: 'league' })],
    [
      'error: concepts.sleep.broader "league" is a term of "network-kind", and this concept is of "theme". Name a wider term of "theme", known or declared, or give both the same scheme.',
    ],
  ],
  [
    'a count on what is no property',
    [concept('sleep', 'theme', { countsRoles: ['member'] })],
    [
      'error: concepts.sleep.countsRoles ["member"] says what a figure counts, and a concept of "theme" is not a property of figures. Remove it, or give the concept the scheme "property".',
    ],
  ],
  [
    'a backward label on what is not a kind of link',
    [concept('shop', 'organization-kind', { inverseLabel: { en: 'x' } })],
    [
      'error: concepts.shop.inverseLabel {"en":"x"} reads a link backwards, and a concept of "organization-kind" is not a kind of link. Remove it, or give the concept the scheme "link-kind".',
    ],
  ],
  [
    'a kind of link that cannot be read backwards',
    [concept('trains', 'link-kind')],
    [
      'warning: concepts.trains.inverseLabel is missing: from the second end the link would read as from the first. Add the label that reads from "to" to "from", or a "broader" kind that says the same from both ends.',
    ],
  ],
])('finds %s', (_, concepts, issues) => {
  expect(check(...concepts)).toEqual(issues);
});
