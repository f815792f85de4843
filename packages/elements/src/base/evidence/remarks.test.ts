import { indexDataset, type Membership, type Organization } from '@health-networks/core';
import { expect, test } from 'vitest';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { textOfPhrase } from '../text/phrase.js';
import { remarksOf } from './evidence.view.js';

const institute: Organization = {
  id: 'institute',
  name: { en: 'Institute' },
  kind: 'university',
  citations: [],
  note: { en: 'Its seat is not known.' },
};
const partner: Membership = {
  id: 'clinic-partner',
  member: 'clinic',
  organization: 'circle',
  role: 'partner',
  citations: [],
  note: { en: 'Joined.', nl: 'Later toegetreden.' },
};
const { note: _, ...silent } = partner;
const naming = { index: indexDataset(exampleDataset), language: 'nl' };

const summary = (remarks: ReturnType<typeof remarksOf>): unknown[] =>
  remarks.map(({ about, text }) => [about && textOfPhrase(about), text.value, text.lang]);

test('a note is shown under the name of its record, in the language of the page if possible', () => {
  expect(summary(remarksOf([institute, partner], naming))).toEqual([
    ['Institute:', 'Its seat is not known.', 'en'],
    ['Kliniek – De Kring:', 'Later toegetreden.', undefined],
  ]);
});

test('a repeated record has one remark, and one without a note none', () => {
  expect(summary(remarksOf([institute, silent, institute], naming))).toHaveLength(1);
});
