import { expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { personalDataSourced } from './personal-data-sourced.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const anna = { ...base, id: 'anna', givenName: 'Anna', familyName: 'Example', reviewBy: '2027' };
const contact = { ...base, id: 'contact', person: 'anna', about: ['hub'] };

const check = (parts: Partial<Dataset>): string[] =>
  personalDataSourced
    .check(makeDataset(parts))
    .map(({ severity, path, message }) => `${severity} ${path.join('.')}: ${message}`);

test('accepts records with source and date, or without a person', () => {
  const desk = { citations: [], id: 'desk', organization: 'clinic', about: ['hub'] };
  expect(check({ persons: byId(anna), contactPoints: { ...byId(contact), ...byId(desk) } })).toEqual([]);
});

test('accepts a dataset without sources', () => {
  const { reviewBy: _, ...undated } = anna;
  const dataset = makeDataset({ persons: byId({ ...undated, citations: [] }) });
  expect(personalDataSourced.check({ ...dataset, sources: {} })).toEqual([]);
});

test('finds records without a source or date', () => {
  const { reviewBy: _, ...undated } = anna;
  expect(
    check({ persons: byId({ ...undated, citations: [] }), contactPoints: byId({ ...contact, citations: [] }) }),
  ).toEqual([
    'error persons.anna.citations: names no source for data about a person',
    'warning persons.anna.reviewBy: is missing',
    'error contactPoints.contact.citations: names no source for data about a person',
  ]);
});
