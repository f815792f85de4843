import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId } from '../../integrity/test-support/make-dataset.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { Dataset, NetworkEvent } from '../../model/types.generated.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { eventDaysOf } from '../../query/dates/event-dates.js';
import { indexDataset } from '../../query/index-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { formatIcalendar, type IcalendarEvent } from './icalendar.js';
import { icalendarEventsOf } from './icalendar-event-of.js';
import { readIcalendar, safeReadIcalendar } from './read-icalendar.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const stamp = new Date('2026-01-01T00:00:00Z');

const written = (dataset: Dataset, id: string, language: string): string =>
  formatIcalendar(icalendarEventsOf(indexDataset(dataset), id, language).events, { stamp });

describe.each(['health-hub-utrecht', 'health-valley', 'finland-netherlands'] as const)('the events of %s', (id) => {
  test('are read back unchanged', () => {
    const text = written(seedDataset, id, 'nl');
    const read = readIcalendar(text, { network: { id, name: seedDataset.networks[id].name.nl ?? '' }, language: 'nl' });
    expect(parseDataset(read)).toEqual(read);
    const themesOf = ({ events, concepts }: Dataset): unknown =>
      Object.values(events)
        .filter(({ id: event }) => Object.hasOwn(read.events, event))
        .map(({ id: event, themes = [] }) => [event, themes.map((theme) => concepts[theme]?.label.nl).sort()])
        .sort();
    expect(themesOf(read)).toEqual(themesOf(seedDataset));
    const sorted = (file: string): string[] => file.replaceAll('\r\n ', '').split('BEGIN:VEVENT').sort();
    const withoutCategories = (file: string): string[] =>
      sorted(file).map((one) => one.replace(/(?:CATEGORIES|X-HN-(?:ABOUT|SOURCE)):.*\r\n/g, '').replace(/@.*/, ''));
    expect(withoutCategories(written(read, id, 'nl'))).toEqual(withoutCategories(text));
    expect(readIcalendar(text, { network: { id }, language: 'nl' }).events).toEqual(
      readIcalendar(text, { network: { id }, language: 'nl' }).events,
    );
  });
});

test('any calendar is read as by another parser', () => {
  const text = fc.stringMatching(/^[\p{L};,:"'^=\n-]{1,60}$/u).filter((each) => /^\p{L}.*\p{L}$/su.test(each));
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(text, text, day, (summary, description, date) => {
      const startDate = date.toISOString().slice(0, 10);
      const one: IcalendarEvent = { uid: 'a@ring', summary, description, startDate };
      const file = formatIcalendar([one], { stamp });
      const other = new ICAL.Event(ICAL.Component.fromString(file).getFirstSubcomponent('vevent') ?? undefined);
      const { name, description: reported, startDate: start } = readIcalendar(file, ring).events.a ?? {};
      expect([name?.en, reported?.en, start]).toEqual([other.summary, other.description, other.startDate.toString()]);
    }),
    { numRuns: 300 },
  );
});

const offsets = ['Z', '+02:00', '-05:00', '+05:45', '+13:00'];

const moment = fc
  .tuple(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
    fc.constantFrom(...offsets),
    fc.constantFrom(10, 16, 19),
  )
  .map(([date, offset, length]) => date.toISOString().slice(0, length) + (length > 10 ? offset : ''));

/** The file, read by us and by another parser. */
const readBoth = (file: string): [read: NetworkEvent | undefined, other: ICAL.Event] => [
  readIcalendar(file, ring).events.a,
  new ICAL.Event(ICAL.Component.fromString(file).getFirstSubcomponent('vevent') ?? undefined),
];

test('the days and moments of any event are read back as written, and as the same moments by another parser', () => {
  fc.assert(
    fc.property(moment, fc.option(moment, { nil: undefined }), (startDate, endDate) => {
      const [hasTime, ...others] = [startDate, ...(endDate === undefined ? [] : [endDate])].map(
        ({ length }) => length > 10,
      );
      fc.pre(others.every((other) => other === hasTime) && eventDaysOf({ startDate, endDate }) !== undefined);
      fc.pre(Date.parse(startDate) !== Date.parse(endDate ?? ''));
      const event = { uid: 'a@ring', summary: 'A', startDate, ...(endDate !== undefined && { endDate }) };
      const [read, other] = readBoth(formatIcalendar([event], { stamp }));
      expect([read?.startDate, read?.endDate]).toEqual([startDate, endDate]);
      const shown = other.startDate.toString();
      expect(Date.parse(shown)).toBe(Date.parse(startDate));
    }),
    { numRuns: 300 },
  );
});

test('a moment keeps its day where the other end of the event is a day', () => {
  const late = { uid: 'a@ring', summary: 'A', startDate: '2026-05-01T23:30:00-05:00', endDate: '2026-05-03' };
  expect(readBoth(formatIcalendar([late], { stamp }))[0]).toMatchObject({
    startDate: '2026-05-01T23:30:00-05:00',
    endDate: '2026-05-03',
  });
});

test('a program that moves an event and keeps what it does not know has moved it', () => {
  const night = {
    uid: 'a@ring',
    summary: 'A',
    startDate: '2026-06-12T23:00:00+02:00',
    endDate: '2026-06-13T01:00:00+02:00',
  };
  const file = formatIcalendar([night], { stamp });
  const moved = file.replace('DTSTART:20260612T210000Z', 'DTSTART;TZID=Europe/Berlin:20260612T220000');
  expect(moved).not.toBe(file);
  expect(readBoth(moved)[0]).toMatchObject({ startDate: '2026-06-12T22:00:00+02:00', endDate: night.endDate });
});

test('networks and programs of an event are not read as themes, and are reported once', () => {
  const event = { startDate: '2030-11-06', themes: ['prevention'], status: 'planned', citations: [] };
  const dataset: Dataset = {
    ...miniDataset,
    programs: byId({ id: 'walks', name: { en: 'Walks, daily' }, kind: 'program', status: 'running', citations: [] }),
    events: byId<NetworkEvent>(
      { ...event, id: 'a', name: { en: 'A' }, about: ['lake-network', 'river-network', 'walks'] },
      { ...event, id: 'b', name: { en: 'B' }, about: ['lake-network', 'walks'] },
    ),
  };
  const lake = { network: { id: 'lake-network', name: 'Lake Network' }, language: 'en' };
  const result = safeReadIcalendar(written(dataset, 'lake-network', 'en'), lake);
  if (!result.success) throw result.error;
  const { concepts, events } = result.data;
  expect([Object.values(concepts).map(({ label }) => label.en), events.a?.themes, events.b?.themes]).toEqual([
    ['Prevention'],
    ['prevention'],
    ['prevention'],
  ]);
  const namedOnly =
    'is a network or program that the calendar names and does not describe; it is not read. No action is needed; add what matters to the dataset by hand.';
  expect(result.issues.map((issue) => formatIssue(issue).replace(/^VEVENT\.\d/, 'VEVENT')).sort()).toEqual([
    `VEVENT.CATEGORIES "River Network" ${namedOnly}`,
    `VEVENT.CATEGORIES "Walks, daily" ${namedOnly}`,
  ]);
});

test('the URL of a source is not read back as that of its event', () => {
  const event: NetworkEvent = {
    id: 'a',
    name: { en: 'A' },
    startDate: '2030-11-06',
    citations: [{ source: 'page-a' }],
  };
  const dataset = { ...miniDataset, events: byId<NetworkEvent>({ ...event, about: ['lake-network'] }) };
  const file = written(dataset, 'lake-network', 'en');
  expect(file).toContain('X-HN-SOURCE:https://example.org/a\r\n');
  const result = safeReadIcalendar(file, { network: { id: 'lake-network', name: 'Lake Network' }, language: 'en' });
  expect(result.success && [result.data.events.a?.url, result.issues]).toEqual([undefined, []]);
});
