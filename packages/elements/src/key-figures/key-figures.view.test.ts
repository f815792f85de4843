import type { Concept, Dataset, Observation } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { keyFiguresView, type KeyFiguresView } from './key-figures.view.js';
import { keyFiguresMessages } from './messages.js';

const everything = { about: '', property: '' };

const partners: Concept = {
  id: 'property-partners',
  scheme: 'property',
  label: { en: 'partners', nl: 'partners' },
  broader: 'property-members',
  citations: [],
};

const observation = (id: string, value: number, facts: Partial<Observation> = {}): Observation => ({
  id,
  subject: 'circle',
  property: 'property-partners',
  quantity: { value, qualifier: 'exact' },
  citations: [{ source: 'report', quote: 'as it says' }],
  ...facts,
});

const dataset: Dataset = {
  ...exampleDataset,
  concepts: { ...exampleDataset.concepts, [partners.id]: partners },
  observations: {
    ...exampleDataset.observations,
    'partners-28': observation('partners-28', 28, { asOf: '2020' }),
    pupils: observation('pupils', 12, { subject: 'school', property: 'pupils' }),
  },
};

const input = await viewInput(keyFiguresMessages, 'nl', dataset);

/** Subject, group and figures as a reader sees them. */
const outlineOf = ({ subjects }: KeyFiguresView): unknown[] =>
  subjects.map(({ name, groups }) => [
    name?.map(({ value }) => value).join(''),
    groups.map(({ property, areRivals, figures }) => [
      property.value,
      areRivals,
      figures.map(({ quantity: { qualifier, number } }) => `${qualifier.value} ${number.value}`.trim()),
    ]),
  ]);

describe('the view of the key figures', () => {
  test('sets rivals side by side, and names what else is counted', () => {
    expect(outlineOf(keyFiguresView(input, everything))).toEqual([
      [undefined, [['Leden', false, ['ruim 30', '28']]]],
      ['School', [['Pupils', false, ['12']]]],
    ]);
  });

  test('says of each figure what it counts, when, and who says so when', () => {
    const [first] = keyFiguresView(input, everything).subjects;
    const figures = first?.groups[0]?.figures.map(({ property, isNarrower, asOf, statedBy }) => ({
      property: property.value,
      isNarrower,
      asOf,
      statedBy: statedBy.map(({ by, dated }) => [by.value, by.lang, dated.value]),
    }));
    expect(figures).toEqual([
      {
        property: 'Leden',
        isNarrower: false,
        asOf: undefined,
        statedBy: [['Folder', 'nl', 'ongedateerd, geschreven na 2018']],
      },
      { property: 'Partners', isNarrower: true, asOf: '2020', statedBy: [['Example Press', undefined, 'maart 2021']] },
    ]);
  });

  test('shows one record when asked about it', () => {
    const view = keyFiguresView(input, { about: 'school', property: '' });
    expect(view.name.map(({ value }) => value)).toEqual(['School']);
    expect(outlineOf(view)).toEqual([[undefined, [['Pupils', false, ['12']]]]]);
  });

  test.each(['nobody', 'constructor'])('shows nothing about %s, which the data lack', (about) => {
    expect(keyFiguresView(input, { about, property: '' }).subjects).toEqual([]);
  });

  test('shows the rivals too when asked for one property', () => {
    const view = keyFiguresView(input, { about: '', property: 'property-partners' });
    expect(outlineOf(view)).toEqual([[undefined, [['Leden', false, ['ruim 30', '28']]]]]);
  });
});
