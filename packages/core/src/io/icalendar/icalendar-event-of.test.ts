import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId } from '../../integrity/test-support/make-dataset.js';
import type { Concept, Dataset, NetworkEvent } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { icalendarEventOf, icalendarEventsOf } from './icalendar-event-of.js';

const lakeDay: NetworkEvent = {
  id: 'lake-day',
  name: { en: 'Lake Day', nl: 'Dag van het meer' },
  description: { en: 'A walk', nl: 'Een wandeling' },
  startDate: '2020-11-02',
  endDate: '2020-11-06',
  places: ['rivertown', 'finland'],
  about: ['lake-network', 'river-network'],
  themes: ['prevention'],
  status: 'planned',
  citations: [{ source: 'page-a' }],
};

const statuses = byId<Concept>(
  { id: 'postponed', scheme: 'event-status', broader: 'planned', label: { en: 'postponed' }, citations: [] },
  { id: 'rumoured', scheme: 'event-status', label: { en: 'rumoured' }, citations: [] },
);

const withEvent = (event: NetworkEvent): Dataset => ({
  ...miniDataset,
  concepts: { ...miniDataset.concepts, ...statuses },
  events: { [event.id]: event },
});

const eventOf = (change: Partial<NetworkEvent>): ReturnType<typeof icalendarEventOf> =>
  icalendarEventOf(indexDataset(withEvent({ ...lakeDay, ...change })), lakeDay.id, 'nl');

describe('icalendarEventOf', () => {
  test('returns the facts of the dataset in the requested language', () => {
    expect(eventOf({})).toEqual({
      uid: 'lake-day@lake-network',
      summary: 'Dag van het meer',
      startDate: '2020-11-02',
      endDate: '2020-11-06',
      location: 'Rivertown, Finland',
      description: 'Een wandeling',
      categories: ['Lake Network', 'River Network', 'Prevention'],
      about: ['Lake Network', 'River Network'],
      source: 'https://example.org/a',
      status: 'TENTATIVE',
    });
  });

  test('distinguishes the URL of the event from that of its source', () => {
    const { url, source } = eventOf({ url: 'https://day.example.org/' }) ?? {};
    expect([url, source]).toEqual(['https://day.example.org/', 'https://example.org/a']);
    expect(eventOf({})?.url).toBeUndefined();
  });

  test('omits missing facts', () => {
    const bare: NetworkEvent = {
      id: 'bare',
      name: { en: 'Bare' },
      startDate: '2020-11-06',
      status: 'held',
      citations: [],
    };
    expect(icalendarEventOf(indexDataset(withEvent(bare)), 'bare', 'fi')).toEqual({
      uid: 'bare',
      summary: 'Bare',
      startDate: '2020-11-06',
      status: 'CONFIRMED',
    });
  });

  test.each([
    ['cancelled', 'CANCELLED'],
    ['postponed', 'TENTATIVE'],
    ['rumoured', undefined],
  ])('converts the status %s to %j', (status, expected) => {
    expect(eventOf({ status })?.status).toBe(expected);
  });

  test.each(['2020', '2020-11', '2020-11-02~', '../2020', '2020-11/2020-12'])('returns none for %j', (startDate) => {
    expect(eventOf({ startDate })).toBeUndefined();
  });

  test.each(['nobody', 'constructor'])('returns none for the id %j', (id) => {
    expect(icalendarEventOf(indexDataset<Dataset>(miniDataset), id, 'en')).toBeUndefined();
  });
});

test('the calendar of Health Valley contains the event with known days, and lists the others', () => {
  const { events, withoutDay } = icalendarEventsOf(indexDataset(seedDataset), 'health-valley', 'en');
  expect(events.map(({ uid, startDate, endDate, status }) => [uid, startDate, endDate, status])).toEqual([
    ['health-valley-event-2020@health-valley', '2020-03-10', '2020-03-12', 'CANCELLED'],
  ]);
  expect(withoutDay.map(({ id, startDate }) => [id, startDate])).toEqual([
    ['health-valley-event-international-2019', '2019-03'],
    ['health-valley-event-international-2019-matching-talks', '2019-03'],
    ['health-valley-event-2019', '2019'],
    ['partner-regions-tour-2020', '2020'],
    ['health-valley-event-international-2019-theme-sessions', '2019-03'],
    ['health-valley-event-international-2019-pitches', '2019-03'],
    ['health-valley-event-international-2019-demonstrations', '2019-03'],
  ]);
});

test.each([
  [{ startDate: '2026-03-12T10:00:00+01:00', endDate: '2026-03-14' }, ['lake-day']],
  [{ startDate: '2026-03-12', endDate: '2026-03-14T10:00:00+01:00' }, ['lake-day']],
  [{ startDate: '2026-03-12T10:00:00+01:00', endDate: '2026-03-12T11:00:00+01:00' }, []],
  [{ startDate: '2026-03-12', endDate: '2026-03-14' }, []],
  [{ startDate: '2026-03-12T10:00:00+01:00', endDate: undefined }, []],
])('%j is told if its time is not written', (dates, ids) => {
  const { withoutTime } = icalendarEventsOf(indexDataset(withEvent({ ...lakeDay, ...dates })), 'lake-network', 'nl');
  expect(withoutTime.map(({ id }) => id)).toEqual(ids);
});
