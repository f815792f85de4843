import { indexDataset, type AnyRecord } from '@health-networks/core';
import { labels } from '@health-networks/core/labels/nl';
import { expect, test } from 'vitest';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { recordName, type Naming } from './record-name.js';

const naming: Naming = { index: indexDataset(exampleDataset), language: 'nl', labels };

const nameOf = (record: AnyRecord | undefined, own = naming): string =>
  record
    ? recordName(record, own)
        .map(({ value, lang }) => (lang === undefined ? value : `${value} [${lang}]`))
        .join('')
    : '';

test('every record has a readable name in the language of the page', () => {
  const { memberships, contactPoints, observations, groups, concepts, persons, sources, organizations } =
    exampleDataset;
  expect(
    [
      organizations.institute,
      concepts.care,
      persons.ben,
      sources.report,
      groups['all-hospitals'],
      observations['many-members'],
      memberships['clinic-partner'],
      memberships['ada-ambassador'],
      contactPoints['contact-ben'],
    ].map((record) => nameOf(record)),
  ).toEqual([
    'Institute [en]',
    'Zorg',
    'Dr. Ben Sample',
    'Annual report [en]',
    'alle ziekenhuizen',
    'Leden: ruim 30',
    'Kliniek – De Kring: partner',
    'Ada van Example – De Kring: Hoofdambassadeur',
    'Dr. Ben Sample, Institute [en]',
  ]);
});

test('relations, statements and changes are named after their ends', () => {
  const cited = { citations: [] };
  const records: AnyRecord[] = [
    { id: 'a', from: 'clinic', to: 'nobody', kind: 'visited', ...cited },
    { id: 'b', attributedTo: 'ada', about: ['circle'], text: { nl: 'Samen sterk' }, ...cited },
    { id: 'c', kind: 'merger', originals: ['clinic', 'institute'], results: ['circle'], status: 'done', ...cited },
  ];
  expect(records.map((record) => nameOf(record))).toEqual([
    'Kliniek – nobody: bezocht',
    'Ada van Example',
    'Kliniek, Institute [en] – De Kring: fusie',
  ]);
  expect(records.map((record) => nameOf(record, { ...naming, labels: {} }))[0]).toBe('Kliniek – nobody');
});
