import { defineDataset, indexDataset, type Issue } from '@health-networks/core';
import { nothing } from 'lit';
import { expect, test } from 'vitest';
import { refuseEmptied } from './outcome.js';

const index = indexDataset(
  defineDataset({ networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } }, organizations: {} }),
);

const issueIn = (collection: 'networks' | 'organizations'): Issue => ({
  rule: 'schema',
  severity: 'error',
  collection,
  record: 'clinic',
  field: 'name',
  path: [collection, 'clinic', 'name'],
  message: 'is 7',
  remedy: 'Give a text.',
});

const made =
  (issues: readonly Issue[], widget: object = {}) =>
  () =>
    refuseEmptied(widget, { status: 'ready', index, issues });

test('an empty view without faults, or with remaining records, renders nothing', () => {
  expect(made([])()).toBe(nothing);
  expect(made([issueIn('networks')])()).toBe(nothing);
});

test('data are reported as faulty, with record, fault and remedy, if every record of a kind is omitted', () => {
  const issues = [issueIn('organizations')];
  expect(made(issues)).toThrow(
    expect.objectContaining({
      code: 'invalid-data',
      message: 'No record of organizations is valid. organizations.clinic.name is 7. Give a text.',
      issues,
    }),
  );
});

test('faults in records that the widget does not show leave it empty', () => {
  const [timeline, list] = [['events'], ['organizations']].map((collections) => ({ constructor: { collections } }));
  expect(made([issueIn('organizations')], timeline)()).toBe(nothing);
  expect(made([issueIn('organizations')], list)).toThrow('No record of organizations is valid.');
});
