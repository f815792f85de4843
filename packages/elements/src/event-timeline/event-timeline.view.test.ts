import type { Dataset, NetworkEvent } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { eventTimelineView, type EventTimelineOptions } from './event-timeline.view.js';
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

const all: EventTimelineOptions = { show: 'all', sort: 'oldest' };

const outline = async (dataset: Dataset, options: Partial<EventTimelineOptions> = {}): Promise<unknown> => {
  const { groups } = eventTimelineView(await viewInput(eventTimelineMessages, 'en', dataset), { ...all, ...options });
  return groups.map(({ label, rows }) => [label, ...rows.map(({ id }) => id)]);
};

const scattered = withEvents(
  event('undated', {}),
  event('in-2020', { startDate: '2020' }),
  event('day', { startDate: '2020-11-06', status: 'planned' }),
  event('month', { startDate: '2020-11', status: 'cancelled' }),
  event('days', { startDate: '2020-11-02', endDate: '2020-11-06' }),
  event('about-2020', { startDate: '2020~' }),
  event('before-2020', { startDate: '../2020' }),
  event('some-time', { startDate: '2018/2020' }),
  event('in-2018', { startDate: '2018-05', status: 'planned' }),
);

describe('the events', () => {
  test('stand in order of time, as precise as they are known, the undated ones last', async () => {
    expect(await outline(scattered)).toEqual([
      ['2018', 'in-2018'],
      ['2018–2020', 'some-time'],
      ['by 2020 at the latest', 'before-2020'],
      ['2020', 'in-2020', 'month', 'days', 'day'],
      ['about 2020', 'about-2020'],
      ['Date unknown', 'undated'],
    ]);
  });

  test('start with the newest when asked to, the undated ones still last', async () => {
    expect(await outline(scattered, { sort: 'newest' })).toEqual([
      ['about 2020', 'about-2020'],
      ['2020', 'day', 'days', 'month', 'in-2020'],
      ['by 2020 at the latest', 'before-2020'],
      ['2018–2020', 'some-time'],
      ['2018', 'in-2018'],
      ['Date unknown', 'undated'],
    ]);
  });

  test.each([
    [
      'planned',
      [
        ['2018', 'in-2018'],
        ['2020', 'day'],
      ],
    ],
    ['cancelled', [['2020', 'month']]],
  ] as const)('are only the %s ones when asked for these', async (show, groups) => {
    expect(await outline(scattered, { show })).toEqual(groups);
  });

  test('are offered for a calendar only where every day is known', async () => {
    const { calendarIds, shown, total } = eventTimelineView(
      await viewInput(eventTimelineMessages, 'en', scattered),
      all,
    );
    expect({ calendarIds, shown, total }).toEqual({ calendarIds: ['days', 'day'], shown: 9, total: 9 });
  });

  test('of all networks are shown where none is asked for', async () => {
    const input = await viewInput(eventTimelineMessages, 'en', withEvents(event('elsewhere', { about: ['school'] })));
    const { groups, networkName } = eventTimelineView({ ...input, network: undefined }, all);
    expect([groups.length, networkName]).toEqual([1, undefined]);
  });
});

test('a row holds what is documented of an event, in the language of the page, and nothing else', async () => {
  const full = event('full', {
    name: { en: 'Circle Day', nl: 'Kringdag' },
    description: { en: 'A walk' },
    startDate: '2020-11-06',
    places: ['koln'],
    partOf: 'bare',
    themes: ['care'],
    organizers: ['circle', 'ada', 'clinic', 'nobody'],
    attendees: ['school'],
    attendanceMode: 'mixed',
    series: 'Circle Days',
    status: 'cancelled',
  });
  const bare = event('bare', {});
  const { groups } = eventTimelineView(await viewInput(eventTimelineMessages, 'nl', withEvents(full, bare)), all);
  const text = (value: string, lang?: string): object => ({ value, lang });
  expect(groups.flatMap(({ rows }) => rows)).toEqual([
    {
      id: 'full',
      name: text('Kringdag'),
      description: text('A walk', 'en'),
      date: { text: '6 november 2020', datetime: '2020-11-06' },
      status: 'cancelled',
      statusText: { value: 'Geannuleerd', lang: undefined },
      places: [text('Keulen')],
      partOf: text('bare', 'en'),
      themes: [text('Zorg')],
      attendance: { value: 'Op locatie en online', lang: undefined },
      organizers: [text('De Kring'), text('Ada van Example'), text('Kliniek'), text('nobody')],
      attendees: [text('School')],
      series: 'Circle Days',
      hasDays: true,
      record: full,
    },
    {
      id: 'bare',
      name: text('bare', 'en'),
      description: undefined,
      date: undefined,
      status: 'held',
      statusText: { value: 'Gehouden', lang: undefined },
      places: [],
      partOf: undefined,
      themes: [],
      attendance: undefined,
      organizers: [],
      attendees: [],
      series: undefined,
      hasDays: false,
      record: bare,
    },
  ]);
});

describe('what was planned', () => {
  const planned = async (citations: NetworkEvent['citations']): Promise<string | undefined> => {
    const data = withEvents(event('day', { startDate: '1999-01-01', status: 'planned', citations }));
    const { groups } = eventTimelineView(await viewInput(eventTimelineMessages, 'en', data), all);
    return groups[0]?.rows[0]?.statusText.value;
  };

  test('stays planned after its day, by the source of that time', async () => {
    expect(await planned([{ source: 'leaflet' }, { source: 'report' }])).toBe(
      'Planned, according to the source of March 2021',
    );
  });

  test('is told without a date where the source has none, or a dated one says something else', async () => {
    expect(await planned([{ source: 'leaflet' }, { source: 'report', fields: ['place'] }])).toBe(
      'Planned, at the time of the source',
    );
  });
});
