import { expect, test } from 'vitest';
import { readIcalendar } from './read-icalendar.js';

const ring = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const read = (version: string, ...lines: string[]): object => {
  const text = [
    'BEGIN:VCALENDAR',
    `VERSION:${version}`,
    'BEGIN:VEVENT',
    'UID:day',
    'DTSTART:20300501T140000Z',
    ...lines,
  ];
  const { events, places, concepts } = readIcalendar([...text, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'), ring);
  return {
    name: events.day?.name.en,
    place: Object.values(places)[0]?.name.en,
    themes: Object.values(concepts).map(({ label }) => label.en),
  };
};

test('character references that a content management system leaves in names are decoded', () => {
  const lines = [
    'SUMMARY:Care &amp\\; Cure &#8211\\; day',
    'LOCATION:House &amp\\; Home',
    'CATEGORIES:Care &amp\\; Cure,Food',
  ];
  expect(read('2.0', ...lines)).toEqual({
    name: 'Care & Cure – day',
    place: 'House & Home',
    themes: ['Care & Cure', 'Food'],
  });
});

test('quoted-printable texts of version 1.0 are decoded', () => {
  const lines = [
    'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Care=20caf=C3=',
    '=A9',
    'LOCATION;QUOTED-PRINTABLE:K=C3=B6ln',
  ];
  expect(read('1.0', ...lines)).toEqual({ name: 'Care café', place: 'Köln', themes: [] });
});
