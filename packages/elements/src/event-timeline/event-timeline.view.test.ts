import type { Dataset, NetworkEvent } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { textOfPhrase } from '../base/text/phrase.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import type { EventRow } from './event-rows.js';
import { eventTimelineView, type EventTimelineOptions, type EventTimelineView } from './event-timeline.view.js';
import { eventTimelineMessages } from './messages.js';

const event = (id: string, fields: Partial<NetworkEvent>): NetworkEvent => ({
  id,
  name: { en: id },
  status: 'held',
  about: ['circle'],
  citations: [{ source: 'leaflet' }],
  ...fields,
});

const withEvents = (...events: NetworkEvent[]): Dataset => ({
  ...exampleDataset,
  events: Object.fromEntries(events.map((each) => [each.id, each])),
});

const defaultOptions: EventTimelineOptions = { show: 'all', sort: 'newest', today: '2020-11-04' };

const viewOf = async (dataset: Dataset, options: Partial<EventTimelineOptions> = {}): Promise<EventTimelineView> =>
  eventTimelineView(await viewInput(eventTimelineMessages, 'en', dataset), { ...defaultOptions, ...options });

const idsOf = (rows: readonly EventRow[]): unknown[] =>
  rows.map(({ id, parts }) => (parts.length > 0 ? [id, ...idsOf(parts)] : id));

/** Returns upcoming events, and past ones by year. */
const outline = async (dataset: Dataset, options: Partial<EventTimelineOptions> = {}): Promise<unknown> => {
  const { upcoming, past } = await viewOf(dataset, options);
  return [idsOf(upcoming), past.map(({ label, isOpen, rows }) => [isOpen ? `${label} open` : label, ...idsOf(rows)])];
};

const scattered = withEvents(
  event('undated', {}),
  event('held-in-2020', { startDate: '2020' }),
  event('conference', { startDate: '2020-11-06', status: 'planned' }),
  event('cancelled-tour', { startDate: '2021-02', status: 'cancelled' }),
  event('week', { startDate: '2020-11-02', endDate: '2020-11-06', status: 'planned' }),
  event('before-2020', { startDate: '../2020' }),
  event('some-time', { startDate: '2018/2019' }),
  event('plan-of-2018', { startDate: '2018-05', status: 'planned' }),
  event('plan-of-next-year', { startDate: '2021', status: 'planned' }),
);

describe('the events', () => {
  test('are sorted: the next one first, then past years, the newest open', async () => {
    expect(await outline(scattered)).toEqual([
      ['week', 'conference', 'plan-of-next-year', 'cancelled-tour'],
      [
        ['2020 open', 'held-in-2020', 'before-2020'],
        ['2019', 'some-time'],
        ['2018', 'plan-of-2018'],
        ['Date unknown', 'undated'],
      ],
    ]);
  });

  test('can be sorted with the oldest first, undated ones last', async () => {
    expect(await outline(scattered, { sort: 'oldest', today: '2022-01-01' })).toEqual([
      [],
      [
        ['2018', 'plan-of-2018'],
        ['2019', 'some-time'],
        ['2020', 'before-2020', 'held-in-2020', 'week', 'conference'],
        ['2021 open', 'plan-of-next-year', 'cancelled-tour'],
        ['Date unknown', 'undated'],
      ],
    ]);
  });

  test('move from upcoming to past over time', async () => {
    const upcoming = async (today: string): Promise<unknown[]> => idsOf((await viewOf(scattered, { today })).upcoming);
    expect(await upcoming('2020-11-06')).toEqual(['week', 'conference', 'plan-of-next-year', 'cancelled-tour']);
    expect(await upcoming('2020-11-07')).toEqual(['plan-of-next-year', 'cancelled-tour']);
    expect(await upcoming('2021-12-31')).toEqual(['plan-of-next-year']);
    expect(await upcoming('2022-01-01')).toEqual([]);
  });

  test('are folded by year only if there are many', async () => {
    const many = withEvents(...Array.from({ length: 7 }, (_, at) => event(`e-${at}`, { startDate: `201${at}` })));
    expect([(await viewOf(scattered)).isFolded, (await viewOf(many)).isFolded]).toEqual([false, true]);
  });

  test('can be limited to cancelled ones', async () => {
    expect(await outline(scattered, { show: 'cancelled' })).toEqual([['cancelled-tour'], []]);
  });

  test('of all networks are shown by default', async () => {
    const input = await viewInput(eventTimelineMessages, 'en', withEvents(event('elsewhere', { about: ['school'] })));
    const { past, networkName } = eventTimelineView({ ...input, network: undefined }, defaultOptions);
    expect([past.length, networkName]).toEqual([1, undefined]);
  });
});

test('cancelled events come after held ones of the year, and separately from the list of held ones', async () => {
  const off = event('cancelled-day', { startDate: '2020-03-10', status: 'cancelled' });
  const past = withEvents(off, event('held-before', { startDate: '2020-01' }), event('older', { startDate: '2019' }));
  expect(await outline(past)).toEqual([
    [],
    [
      ['2020 open', 'held-before', 'cancelled-day'],
      ['2019', 'older'],
    ],
  ]);
  const { pastRows, cancelled } = await viewOf(past);
  expect([idsOf(pastRows), idsOf(cancelled)]).toEqual([['held-before', 'older'], ['cancelled-day']]);
  expect(idsOf((await viewOf(withEvents(off))).pastRows)).toEqual(['cancelled-day']);
});

describe('a calendar', () => {
  test('contains only upcoming events with known days, without cancelled ones', async () => {
    expect((await viewOf(scattered)).calendarIds).toEqual(['week', 'conference']);
    expect((await viewOf(scattered, { today: '2021-01-01' })).calendarIds).toEqual([]);
    const cancelled = withEvents(event('day', { startDate: '2020-12-01', status: 'cancelled' }));
    expect((await viewOf(cancelled)).calendarIds).toEqual([]);
  });

  test('contains a part only without its whole', async () => {
    const talk = event('talk', { startDate: '2020-12-02', partOf: 'week', status: 'planned' });
    const week = event('week', { startDate: '2020-12-01', endDate: '2020-12-04', status: 'planned' });
    expect((await viewOf(withEvents(week, talk))).calendarIds).toEqual(['week']);
    const { startDate, endDate, ...vague } = week;
    expect((await viewOf(withEvents({ ...vague, startDate: '2020-12' }, talk))).calendarIds).toEqual(['talk']);
    expect([startDate, endDate]).toEqual(['2020-12-01', '2020-12-04']);
  });
});

test('parts are listed under their event, with different facts only', async () => {
  const day = event('day', { startDate: '2020-03-05' });
  const same = event('same', { startDate: '2020-03-05', partOf: 'day' });
  const other = event('other', { startDate: '2020-03-06', partOf: 'day', status: 'cancelled' });
  const { past } = await viewOf(withEvents(same, day, other));
  const [row] = past.flatMap(({ rows }) => rows);
  expect(row?.parts.map(({ id, date, statusText, partOf }) => [id, date?.text, statusText?.value, partOf])).toEqual([
    ['same', undefined, undefined, undefined],
    ['other', '6 March 2020', 'Cancelled', undefined],
  ]);
});

test('a row contains only documented facts of an event, in the language of the page', async () => {
  const full = event('full', {
    name: { en: 'Circle Day', nl: 'Kringdag' },
    url: 'https://day.example.org/',
    description: { en: 'A walk' },
    startDate: '2020-11-03',
    places: ['koln'],
    partOf: 'elsewhere',
    organizers: ['circle', 'ada', 'clinic', 'nobody'],
    attendees: ['circle', 'school', 'all-hospitals'],
    attendanceMode: 'mixed',
    status: 'cancelled',
  });
  const bare = event('bare', { organizers: ['circle'] });
  const elsewhere = event('elsewhere', { about: ['school'] });
  const dataset = withEvents(full, bare, elsewhere);
  const { past } = eventTimelineView(await viewInput(eventTimelineMessages, 'nl', dataset), defaultOptions);
  const text = (value: string, lang?: string): object => ({ value, lang });
  const rows = past.flatMap((group) => group.rows).filter(({ id }) => id !== 'elsewhere');
  expect(rows).toEqual([
    {
      id: 'full',
      name: text('Kringdag'),
      url: 'https://day.example.org/',
      description: text('A walk', 'en'),
      date: {
        text: '3 november 2020',
        short: '3 november',
        year: '2020',
        datetime: '2020-11-03',
      },
      status: 'cancelled',
      statusText: text('Geannuleerd'),
      isOnlyAnnounced: false,
      isUpcoming: false,
      isCancelled: true,
      places: [text('Keulen')],
      partOf: text('elsewhere', 'en'),
      attendance: text('Op locatie en online'),
      organizers: [text('De Kring'), text('Ada van Example'), text('Kliniek'), text('nobody')],
      attendees: [text('School')],
      parts: [],
      canBeSaved: false,
      record: full,
    },
    {
      id: 'bare',
      name: text('bare', 'en'),
      url: undefined,
      description: undefined,
      date: undefined,
      status: 'held',
      statusText: undefined,
      isOnlyAnnounced: false,
      isUpcoming: false,
      isCancelled: false,
      places: [],
      partOf: undefined,
      attendance: undefined,
      organizers: [],
      attendees: [],
      parts: [],
      canBeSaved: false,
      record: bare,
    },
  ]);
});

describe('a planned event', () => {
  const statusOn = async (today: string): Promise<string | undefined> => {
    const { upcoming, past } = await viewOf(withEvents(event('day', { startDate: '2020-12-01', status: 'planned' })), {
      today,
    });
    return [...upcoming, ...past.flatMap(({ rows }) => rows)][0]?.statusText?.value;
  };

  test('has no status before its day, and is marked as announced after it', async () => {
    expect(await statusOn('2020-12-01')).toBeUndefined();
    expect(await statusOn('2020-12-02')).toBe('Announced');
  });

  test('is explained once below the sources', async () => {
    const plans = ['a', 'b'].map((id) => event(id, { startDate: '2019', status: 'planned' }));
    const { remarks } = await viewOf(withEvents(...plans, event('c', { startDate: '2017' })));
    expect(remarks.map(({ about = [], text }) => [textOfPhrase(about), text.value])).toEqual([
      ['Announced:', 'It is not known whether the event took place.'],
    ]);
  });
});

test('a planned part of a cancelled event has no status or year of its own', async () => {
  const week = event('week', { startDate: '2020-03-10', endDate: '2020-03-12', status: 'cancelled' });
  const tour = event('tour', { startDate: '2020', partOf: 'week', status: 'planned' });
  const { past, remarks } = await viewOf(withEvents(week, tour));
  const [part] = past.flatMap(({ rows }) => rows).flatMap(({ parts }) => parts);
  expect([part?.id, part?.date, part?.statusText, remarks]).toEqual(['tour', undefined, undefined, []]);
});

test('notes are remarks in the list of sources', async () => {
  const { remarks } = await viewOf(
    withEvents(event('day', { startDate: '2020', note: { en: 'The year is inferred.' } })),
  );
  expect(remarks.map(({ about = [], text }) => [textOfPhrase(about), text.value])).toEqual([
    ['day:', 'The year is inferred.'],
  ]);
});
