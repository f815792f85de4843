import { expect, test } from 'vitest';
import type { ChangeEvent, NetworkEvent } from '../../model/types.generated.js';
import { plannedEventsDated } from './planned-events-dated.js';
import { base, byId, makeDataset, report, summarize } from '../test-support/make-dataset.js';

const check = (fields: Partial<NetworkEvent>): string[] =>
  summarize(
    plannedEventsDated.check(
      makeDataset({
        sources: byId(
          { ...report, id: 'dated', published: '2020' },
          { ...report, id: 'bounded', writtenAfter: '2018' },
          { ...report, id: 'open', writtenBefore: '2030' },
        ),
        events: byId({ ...base, id: 'fair', name: { en: 'Fair' }, status: 'planned', ...fields }),
      }),
    ),
  );

const merger = { ...base, id: 'merger', kind: 'merger', originals: ['a'], results: ['b'], status: 'planned' };

test('finds a planned change without a date', () => {
  const dataset = makeDataset({
    changeEvents: byId<ChangeEvent>(
      merger,
      { ...merger, id: 'dated', date: '2031' },
      { ...merger, id: 'done', status: 'done' },
    ),
  });
  expect(summarize(plannedEventsDated.check(dataset))).toEqual([
    'changeEvents.merger.date: is missing, and no cited source is dated',
  ]);
});

test('treats a declared status below "planned" as planned', () => {
  const dataset = makeDataset({
    concepts: byId({ ...base, id: 'pencilled', scheme: 'event-status', broader: 'planned', label: { en: 'P' } }),
    events: byId({ ...base, id: 'fair', name: { en: 'Fair' }, status: 'pencilled' }),
  });
  expect(summarize(plannedEventsDated.check(dataset))).toEqual([
    'events.fair.startDate: is missing, and no cited source is dated',
  ]);
});

test('reports it as information if the dataset has no sources', () => {
  const events = byId({ id: 'fair', citations: [], name: { en: 'Fair' }, status: 'planned' });
  const issues = plannedEventsDated.check({ ...makeDataset({ events }), sources: {} });
  expect(issues.map(({ severity, path, message }) => [severity, path.join('.'), message])).toEqual([
    ['info', 'events.fair.startDate', 'is missing: nobody can tell whether it is still to come'],
  ]);
});

test.each<[string, Partial<NetworkEvent>]>([
  ['an event that was held', { status: 'held' }],
  ['a planned event with a date', { startDate: '2020-11-06' }],
  ['one with a last day', { endDate: '2020' }],
  ['one that a dated source announces', { citations: [{ source: 'report' }, { source: 'dated' }] }],
  ['one that a source announces which was written after something', { citations: [{ source: 'bounded' }] }],
])('finds nothing in %s', (_, fields) => {
  expect(check(fields)).toEqual([]);
});

test.each(['report', 'open', 'constructor'])('finds a planned event without a date, read from "%s"', (source) => {
  expect(check({ citations: [{ source }] })).toEqual([
    'events.fair.startDate: is missing, and no cited source is dated',
  ]);
});
