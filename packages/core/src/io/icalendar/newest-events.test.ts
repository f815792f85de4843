import { expect, test } from 'vitest';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { safeReadIcalendar } from './read-icalendar.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const entry = (start: string, ...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:day@ring', 'SUMMARY:Ring Day', `DTSTART:${start}`, ...lines, 'END:VEVENT'].join('\r\n');

const [may, june] = ['20300501T140000Z', '20300602T140000Z'];

const readIn = (text: string): string[] => {
  const result = safeReadIcalendar(text, ring);
  if (!result.success) throw result.error;
  return Object.values(result.data.events).map(({ startDate, status }) => `${startDate} ${status}`);
};

test.each([
  [
    'an event that was moved',
    [entry(may, 'SEQUENCE:0'), entry(june, 'SEQUENCE:1')],
    ['2030-06-02T14:00:00Z undefined'],
  ],
  ['the newer one first', [entry(june, 'SEQUENCE:10'), entry(may, 'SEQUENCE:9')], ['2030-06-02T14:00:00Z undefined']],
  [
    'an event that was cancelled',
    [entry(may), entry(may, 'SEQUENCE:1', 'STATUS:CANCELLED')],
    ['2030-05-01T14:00:00Z cancelled'],
  ],
  ['a cancellation without a number', [entry(may, 'STATUS:CANCELLED'), entry(may)], ['2030-05-01T14:00:00Z cancelled']],
  ['an event that stands twice', [entry(may), entry(may)], ['2030-05-01T14:00:00Z undefined']],
  [
    'an event that was changed later',
    [entry(june, 'DTSTAMP:20290102T000000Z'), entry(may, 'DTSTAMP:20290101T000000Z')],
    ['2030-06-02T14:00:00Z undefined'],
  ],
  [
    'an event that was exported later but changed earlier',
    [
      entry(june, 'DTSTAMP:20290101T000000Z', 'LAST-MODIFIED:20280102T000000Z'),
      entry(may, 'DTSTAMP:20290102T000000Z', 'LAST-MODIFIED:20280101T000000Z'),
    ],
    ['2030-06-02T14:00:00Z undefined'],
  ],
  [
    'events to which a program gave one UID',
    [entry(may), entry(june)],
    ['2030-05-01T14:00:00Z undefined', '2030-06-02T14:00:00Z undefined'],
  ],
  [
    'dates of a series',
    [entry(may, 'RECURRENCE-ID:20300501T140000Z'), entry(june, 'RECURRENCE-ID:20300601T140000Z')],
    ['2030-05-01T14:00:00Z undefined', '2030-06-02T14:00:00Z undefined'],
  ],
])('of %s, the newest entry is read', (_, entries, expected) => {
  expect(readIn(calendar(...entries))).toEqual(expected);
});

test('an invitation and its cancellation in calendars of their own are one event', () => {
  const [invitation, cancellation] = [calendar(entry(may)), calendar('METHOD:CANCEL', entry(may, 'SEQUENCE:1'))];
  expect(readIn(invitation + cancellation)).toEqual(['2030-05-01T14:00:00Z cancelled']);
});

test('the older entry is reported', () => {
  const text = calendar(entry(may, 'SEQUENCE:1'), entry(june));
  const result = safeReadIcalendar(text, ring);
  expect(result.success && result.issues.map(({ severity }) => severity)).toEqual(['info']);
  expect(inFourLanguages(result)).toEqual([
    'VEVENT.1 "Ring Day" is a repeated or older entry of an event and is not read. No action is needed: the newest entry with its UID is read.',
    'VEVENT.1: "Ring Day" is een herhaalde of oudere vermelding van een evenement en wordt niet gelezen. U hoeft niets te doen: de nieuwste vermelding met dezelfde UID wordt gelezen.',
    'VEVENT.1: "Ring Day" ist ein wiederholter oder älterer Eintrag einer Veranstaltung und wird nicht gelesen. Sie müssen nichts tun: Der neueste Eintrag mit derselben UID wird gelesen.',
    'VEVENT.1: "Ring Day" on tapahtuman toistuva tai vanhempi merkintä, eikä sitä lueta. Mitään ei tarvitse tehdä: uusin merkintä, jolla on sama UID, luetaan.',
  ]);
});
