import type { Dataset, EventStatus, NetworkEvent } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const statuses: readonly EventStatus[] = ['held', 'planned', 'cancelled'];

/** Dates of all precisions, and one event without a date. */
const dates: readonly Pick<NetworkEvent, 'startDate' | 'endDate'>[] = [
  { startDate: '2020-11-06' },
  { startDate: '2020-11-02', endDate: '2020-11-06' },
  { startDate: '2020-11' },
  { startDate: '2020' },
  {},
  { startDate: '../2020' },
  { startDate: '2019-12-28', endDate: '2020-01-03' },
  { startDate: '2021~' },
  { startDate: '2018/2020' },
  { startDate: '2026-05-01T09:00:00+02:00', endDate: '2026-05-01T17:00:00+02:00' },
];

const event = (at: number): NetworkEvent => ({
  id: `event-${at}`,
  name: { en: longNames[at % longNames.length] ?? '' },
  ...dates[at % dates.length],
  status: statuses[at % statuses.length] ?? 'held',
  about: ['circle'],
  citations: [{ source: at % 2 === 0 ? 'report' : 'leaflet', quote: 'as it says' }],
  ...(at % 2 === 0 && {
    description: {
      en: 'What it was or will be, in a sentence that takes more than one line on a phone, and on a tablet too.',
    },
    place: 'koln',
    organizers: ['circle', 'ada', 'clinic'],
    attendees: ['ben'],
  }),
  ...(at % 4 === 0 && { attendanceMode: 'mixed', series: longNames[2] }),
});

/** Returns the example network with this many events, with long names. */
const withEvents = (count: number): Dataset => {
  const events = Array.from({ length: count }, (_, at) => event(at));
  return { ...exampleDataset, events: Object.fromEntries(events.map((each) => [each.id, each])) };
};

export const eventTimelineScenes: WidgetScenes = {
  tag: 'hn-event-timeline',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { attributes: { network: 'zorg-verbindt' } },
  empty: { attributes: { network: 'northern-netherlands' } },
  long: { data: withEvents(12) },
  others: {
    one: { data: withEvents(1) },
    many: { data: withEvents(200) },
    list: { attributes: { network: 'health-valley', layout: 'list', evidence: 'full' } },
    'list-long': { data: withEvents(12), attributes: { layout: 'list' } },
    table: { attributes: { network: 'health-hub-utrecht', layout: 'table', evidence: 'full' } },
    'table-long': { data: withEvents(12), attributes: { layout: 'table' } },
    newest: { data: withEvents(12), attributes: { sort: 'newest' } },
    planned: { attributes: { network: 'health-valley', show: 'planned' } },
    'none-planned': { attributes: { network: 'zorg-verbindt', show: 'planned' } },
  },
};
