import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineDataset } from '../../model/define-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { safeReadIcalendar } from '../icalendar/read-icalendar.js';
import { safeReadVcard } from '../vcard/read-vcard.js';
import { updateFromDataset } from './update-from-dataset.js';

const ids = ['ring', 'circle', 'hub'];

const dataset = (about: readonly string[]): Dataset =>
  defineDataset({
    languages: ['en'],
    networks: Object.fromEntries(ids.map((id) => [id, { name: { en: id }, kind: 'cluster' }])),
    contactPoints: { desk: { about: [...about], email: 'desk@example.org' } },
    events: { day: { name: { en: 'Day' }, startDate: '2030-05-05', about: [...about], status: 'planned' } },
  });

const options = { network: { id: 'ring', name: 'ring' }, language: 'en' };

const files = [
  safeReadVcard('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jan Bos\r\nEMAIL:jan@example.org\r\nEND:VCARD\r\n', options),
  safeReadIcalendar(
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Other\r\nDTSTART;VALUE=DATE:20310101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    options,
  ),
].map((result) => {
  if (!result.success) throw result.error;
  return result.data;
});

test('what ends in one network stays in the others', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (about) => {
      const others = about.filter((id) => id !== 'ring');
      const after = files.reduce(
        (data, file) => updateFromDataset(data, file, { network: 'ring', absent: 'remove' }).data,
        dataset(about),
      );
      const expected = others.length > 0 ? others : undefined;
      expect([after.contactPoints.desk?.about, after.events.day?.about]).toEqual([expected, expected]);
    }),
  );
});
