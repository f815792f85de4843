import { expect, test } from 'vitest';
import { sourceSchema } from './source.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], title: 'T', language: 'nl', url: 'https://example.org/' };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    publisher: 'P',
    published: '2020',
    writtenAfter: '2019',
    writtenBefore: '2021',
    datingNote: { en: 'N' },
    layer: 'web-pages',
    textFile: 't.txt',
  };
  expect([sourceSchema.parse(minimal), sourceSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(sourceSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual([
    'title',
    'language',
    'url',
  ]);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ url: 'example.org' }, ['url: is not a web address']],
  [{ layer: 'Web pages' }, ['layer: is not a term']],
  [{ published: 'May' }, ['published: is not a date we can read']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(sourceSchema, { ...minimal, ...fields })).toEqual(problems);
});
