import { expect, test } from 'vitest';
import type { NetworkEvent } from '../model/network-event.js';
import { plannedEventsDated } from './planned-events-dated.js';
import { base, byId, makeDataset, report, summarize } from './test-support/make-dataset.js';

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
