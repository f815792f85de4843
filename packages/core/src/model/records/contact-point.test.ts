import { expect, test } from 'vitest';
import { contactPointSchema } from './contact-point.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], about: ['n'] };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    person: 'p',
    organization: 'o',
    topic: { en: 'T' },
    email: 'a@example.org',
    telephone: { number: '+31101234567', display: '010' },
    url: 'https://example.org/',
    availableLanguages: ['nl'],
    undocumented: ['url'],
  };
  expect([contactPointSchema.parse(minimal), contactPointSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(contactPointSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['about']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ about: [] }, ['about: is an empty list']],
  [{ email: 'a@b' }, ['email: is not an e-mail address']],
  [{ undocumented: ['fax'] }, ['undocumented.0: invalid_value']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(contactPointSchema, { ...minimal, ...fields })).toEqual(problems);
});
