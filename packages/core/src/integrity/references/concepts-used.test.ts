import { expect, test } from 'vitest';
import type { Concept, Dataset } from '../../model/types.generated.js';
import { conceptsUsed } from './concepts-used.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const theme = { ...base, id: 'sleep', scheme: 'theme', label: { en: 'Sleep' } };

const check = (concept: Partial<Concept>, parts: Partial<Dataset> = {}): string[] =>
  summarize(conceptsUsed.check(makeDataset({ concepts: byId<Concept>({ ...theme, ...concept }), ...parts })));

test('finds an unused concept of any network', () => {
  expect(check({ network: 'ring' })).toEqual(['concepts.sleep: is referred to by no record']);
});

test('is information only', () => {
  const issues = conceptsUsed.check(makeDataset({ concepts: byId<Concept>(theme) }));
  expect(issues.map(({ severity }) => severity)).toEqual(['info']);
});

test.each<[string, Partial<Concept>, Partial<Dataset>?]>([
  [
    'a program is about',
    {},
    { programs: byId({ ...base, id: 'lab', name: { en: 'Lab' }, kind: 'other', themes: ['sleep'] }) },
  ],
  ['a statement is about', {}, { statements: byId({ ...base, id: 's', about: ['sleep'], text: { en: 'Good.' } }) }],
  ['is a term of a vocabulary', { scheme: 'link-kind' }],
])('finds nothing in one that %s', (_, concept, parts) => {
  expect(check(concept, parts)).toEqual([]);
});
