import type { Dataset, NetworkEvent } from '@health-networks/core';
import { expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { eventTimelineView } from './event-timeline.view.js';
import { eventTimelineMessages } from './messages.js';

/** Statuses of a dataset, each narrower than a known one. */
const statuses = { done: 'held', expected: 'planned', dropped: 'cancelled' };

const event = (id: string, status: string, startDate: string): NetworkEvent => ({
  id,
  name: { en: id },
  status,
  startDate,
  about: ['circle'],
  citations: [],
});

const dataset = {
  ...exampleDataset,
  concepts: {
    ...exampleDataset.concepts,
    ...Object.fromEntries(
      Object.entries(statuses).map(([id, broader]) => [
        id,
        { id, scheme: 'event-status', broader, label: { en: id }, citations: [] },
      ]),
    ),
  },
  events: {
    past: event('past', 'done', '2020-03-01'),
    plan: event('plan', 'expected', '2020-02-01'),
    off: event('off', 'dropped', '2020-01-01'),
    next: event('next', 'expected', '2020-12-01'),
    never: event('never', 'dropped', '2020-12-02'),
  },
} as Dataset;

test('a declared status is shown in its own words, and sorted like its broader known one', async () => {
  const input = await viewInput(eventTimelineMessages, 'en', dataset);
  const view = eventTimelineView(input, { show: 'all', sort: 'newest', today: '2020-11-04' });
  const { upcoming, pastRows, cancelled, calendarIds } = view;
  expect(
    [upcoming, pastRows, cancelled].map((rows) => rows.map(({ id, statusText }) => [id, statusText?.value])),
  ).toEqual([
    [
      ['next', 'Expected'],
      ['never', 'Dropped'],
    ],
    [
      ['past', 'Done'],
      ['plan', 'Expected'],
    ],
    [['off', 'Dropped']],
  ]);
  expect(calendarIds).toEqual(['next']);
});

test('an event without a status counts as planned until its last day, and as held afterwards', async () => {
  const undecided = ({ status, ...rest }: NetworkEvent): NetworkEvent => rest;
  const events = {
    past: undecided(event('past', '', '2020-03-01')),
    next: undecided(event('next', '', '2020-12-01')),
  };
  const input = await viewInput(eventTimelineMessages, 'en', { ...dataset, events });
  const shown = ['all', 'planned', 'held', 'cancelled'].map((show) => {
    const { upcoming, pastRows, remarks } = eventTimelineView(input, { show, sort: 'newest', today: '2020-11-04' });
    return [[...upcoming, ...pastRows].map(({ id, statusText }) => [id, statusText?.value]), remarks];
  });
  const [next, past] = [
    ['next', undefined],
    ['past', undefined],
  ];
  expect(shown).toEqual([
    [[next, past], []],
    [[next], []],
    [[past], []],
    [[], []],
  ]);
});
