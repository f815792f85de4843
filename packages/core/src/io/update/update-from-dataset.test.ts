import { describe, expect, test } from 'vitest';
import { defineDataset } from '../../model/define-dataset.js';
import type { Dataset, NetworkEvent } from '../../model/types.generated.js';
import { formatDiff } from '../../query/versions/format-diff.js';
import { diffDatasets } from '../../query/versions/diff-datasets.js';
import { indexDataset } from '../../query/index-dataset.js';
import { toGeoJson } from '../geojson/geojson.js';
import { safeReadGeoJson } from '../geojson/read-geojson.js';
import { safeReadIcalendar } from '../icalendar/read-icalendar.js';
import { safeReadVcard } from '../vcard/read-vcard.js';
import type { ReadResult } from '../../model/issues/read-result.js';
import { updateFromDataset } from './update-from-dataset.js';

const ring: Dataset = defineDataset({
  languages: ['en'],
  places: { utrecht: { name: { en: 'Utrecht' }, kind: 'city', country: 'NL' } },
  organizations: {
    clinic: {
      name: { en: 'The Clinic', nl: 'De Kliniek' },
      kind: 'hospital',
      place: 'utrecht',
      identifiers: { ror: 'https://ror.org/0575yy874' },
    },
    lab: { name: { en: 'Lab' }, kind: 'company', alternateNames: ['The Lab'] },
  },
  networks: { ring: { name: { en: 'The Ring' }, kind: 'cluster' } },
  persons: { anna: { givenName: 'Anna', familyName: 'Berg', reviewBy: '2030' } },
  memberships: {
    'clinic-in-ring': { member: 'clinic', organization: 'ring', role: 'founder' },
    'lab-in-ring': { member: 'lab', organization: 'ring', role: 'partner' },
  },
  contactPoints: {
    'ask-anna': { person: 'anna', about: ['ring'], email: 'anna@example.org', topic: { en: 'Care' } },
    desk: { organization: 'lab', about: ['ring'], email: 'desk@example.org' },
  },
  events: {
    'ring-day': { name: { en: 'Ring Day' }, startDate: '2030-05-06', status: 'planned', organizers: ['ring'] },
    'ring-eve': { name: { en: 'Ring Eve' }, startDate: '2020-05-05', status: 'held', organizers: ['ring'] },
  },
});

const options = { network: { id: 'ring', name: 'The Ring' }, language: 'en' };

const dataOf = (result: ReadResult): Dataset => {
  if (!result.success) throw result.error;
  return result.data;
};

const changed = (file: Dataset, absent: 'keep' | 'remove' = 'keep'): string[] => {
  const { data } = updateFromDataset(ring, file, { network: 'ring', absent });
  return formatDiff(diffDatasets(ring, data)).split('\n').filter(Boolean);
};

const card = (...lines: string[]): Dataset =>
  dataOf(safeReadVcard(['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n'), options));

const calendar = (...lines: string[]): Dataset => {
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''];
  return dataOf(safeReadIcalendar(text.join('\r\n'), options));
};

const points = (...properties: object[]): Dataset => {
  const features = properties.map((each) => ({ type: 'Feature', geometry: null, properties: each }));
  return dataOf(safeReadGeoJson(JSON.stringify({ type: 'FeatureCollection', features }), options));
};

describe('updateFromDataset', () => {
  test('changes nothing for equal values', () => {
    const map = dataOf(safeReadGeoJson(JSON.stringify(toGeoJson(indexDataset(ring), { language: 'en' })), options));
    expect([changed(ring), changed(map)]).toEqual([[], []]);
  });

  test('matches an organization by a name in any language, and keeps kind, role and names', () => {
    expect(changed(points({ name: 'De Kliniek', website: 'https://clinic.example.org/' }))).toEqual([
      'Changed:',
      '- organizations.clinic: url added: "https://clinic.example.org/"',
    ]);
  });

  test('matches an organization by its register number', () => {
    expect(changed(points({ name: 'Clinic of Utrecht', ror: 'https://ror.org/0575yy874' }))).toEqual([]);
  });

  test('adds new organizations with a membership', () => {
    expect(changed(points({ name: 'Care Home', kind: 'hospital', roles: ['partner'] }))).toEqual([
      'Added:',
      '- organizations.care-home',
      '- memberships.care-home-partner',
    ]);
  });

  test('adds items to lists without removing any', () => {
    expect(changed(points({ name: 'Lab', alternateNames: ['Laboratory'] }))).toEqual([
      'Changed:',
      '- organizations.lab: alternateNames: ["The Lab"] → ["The Lab","Laboratory"]',
    ]);
  });

  test('adds only missing values to a place', () => {
    const file: Dataset = {
      ...ring,
      places: {
        utrecht: {
          id: 'utrecht',
          name: { en: 'Utrecht' },
          kind: 'region',
          country: 'BE',
          coordinates: { latitude: 52, longitude: 5 },
          citations: [],
        },
      },
    };
    expect(changed(file)).toEqual(['Changed:', '- places.utrecht: coordinates added: {"latitude":52,"longitude":5}']);
  });

  test('matches a contact by person or mailbox', () => {
    expect(changed(card('FN:Anna Berg', 'EMAIL:anna.berg@example.org', 'TEL;VALUE=uri:tel:+31301234567'))).toEqual([
      'Changed:',
      '- contactPoints.ask-anna: email: "anna@example.org" → "anna.berg@example.org"',
      '- contactPoints.ask-anna: telephone added: {"number":"+31301234567","display":"+31301234567"}',
    ]);
    expect(
      changed(card('KIND:org', 'FN:Lab', 'ORG:Lab', 'EMAIL:DESK@example.org', 'URL:https://lab.example.org/')),
    ).toEqual([
      'Changed:',
      '- contactPoints.desk: email: "desk@example.org" → "DESK@example.org"',
      '- contactPoints.desk: url added: "https://lab.example.org/"',
    ]);
  });

  test('matches an event by its name and day', () => {
    const held = ['SUMMARY:Ring Eve', 'DTSTART;VALUE=DATE:20200505', 'DESCRIPTION:Talks', 'STATUS:TENTATIVE'];
    expect(changed(calendar(...held))).toEqual(['Changed:', '- events.ring-eve: description added: {"en":"Talks"}']);
    expect(changed(calendar('SUMMARY:Ring Day', 'DTSTART;VALUE=DATE:20310506'))).toEqual([
      'Added:',
      '- events.ring-day-2031',
    ]);
    expect(changed(calendar('SUMMARY:Ring Day', 'DTSTART;VALUE=DATE:20300506', 'STATUS:CANCELLED'))).toEqual([
      'Changed:',
      '- events.ring-day: status: "planned" → "cancelled"',
    ]);
  });

  test('keeps the moments of an event that a calendar has in another time zone', () => {
    const night = { startDate: '2030-05-06T23:00:00+02:00', endDate: '2030-05-07T01:00:00+02:00' };
    const moments: Dataset = defineDataset({
      ...ring,
      events: { 'ring-day': { name: { en: 'Ring Day' }, ...night, status: 'planned', about: ['ring'] } },
    });
    const read = (...lines: string[]): unknown => {
      const file = calendar('SUMMARY:Ring Day', 'UID:ring-day@ring', ...lines);
      return updateFromDataset(moments, file, { network: 'ring' }).data.events['ring-day'];
    };
    expect(read('DTSTART:20300506T210000Z', 'DTEND:20300506T230000Z')).toMatchObject(night);
    expect(read('DTSTART;TZID=Europe/Helsinki:20300507T000000', 'DTEND:20300506T230000Z')).toMatchObject(night);
    expect(read('DTSTART:20300506T220000Z', 'DTEND:20300506T230000Z')).toMatchObject({
      startDate: '2030-05-06T22:00:00Z',
      endDate: night.endDate,
    });
  });

  test('an event that was held is not planned again by an older file, but a cancelled one can be', () => {
    const off: Dataset = defineDataset({
      ...ring,
      events: { day: { name: { en: 'Day' }, startDate: '2030-05-05', status: 'cancelled', about: ['ring'] } },
    });
    const confirmed = 'STATUS:CONFIRMED';
    expect(changed(calendar('SUMMARY:Ring Eve', 'DTSTART;VALUE=DATE:20200505', confirmed))).toEqual([]);
    const { data } = updateFromDataset(off, calendar('SUMMARY:Day', 'DTSTART;VALUE=DATE:20300505', confirmed), {
      network: 'ring',
    });
    expect(data.events.day?.status).toBe('planned');
  });

  test('updates the role of a single membership, unless the existing one is narrower', () => {
    expect(changed(points({ name: 'Lab', roles: ['funder'] }))).toEqual([
      'Changed:',
      '- memberships.lab-in-ring: role: "partner" → "funder"',
    ]);
    const narrower = { ...ring.memberships['lab-in-ring'], role: 'founding-partner' };
    const own = { ...ring, memberships: { ...ring.memberships, 'lab-in-ring': narrower } } as Dataset;
    const { data } = updateFromDataset(own, points({ name: 'Lab', roles: ['partner'] }), { network: 'ring' });
    expect(data.memberships).toEqual(own.memberships);
  });

  test('keeps declared narrower terms and the notation of telephone numbers', () => {
    const own: Dataset = defineDataset({
      ...ring,
      concepts: { done: { scheme: 'event-status', broader: 'held', label: { en: 'done' } } },
      contactPoints: {
        'ask-anna': { person: 'anna', about: ['ring'], telephone: { number: '+4533120000', display: '33 12 00 00' } },
      },
      events: { eve: { name: { en: 'Eve' }, startDate: '2020-05-05', status: 'done', organizers: ['ring'] } },
    });
    const changedBy = (file: Dataset): object[] =>
      diffDatasets(own, updateFromDataset(own, file, { network: 'ring' }).data).changed.flatMap(({ fields }) => fields);
    const lines = ['SUMMARY:Eve', 'DTSTART;VALUE=DATE:20200505', 'X-HEALTH-NETWORKS-STATUS:held', 'STATUS:CONFIRMED'];
    expect(changedBy(calendar(...lines))).toEqual([]);
    expect(changedBy(card('FN:Anna Berg', 'TEL;VALUE=uri:tel:+45-33-12-00-00'))).toEqual([]);
  });

  test('replaces the places of an event', () => {
    const placed: Dataset = {
      ...ring,
      events: { eve: { ...ring.events['ring-eve'], id: 'eve', places: ['utrecht'] } as NetworkEvent },
    };
    const file = calendar('SUMMARY:Ring Eve', 'DTSTART;VALUE=DATE:20200505', 'LOCATION:Zeist');
    expect(updateFromDataset(placed, file, { network: 'ring' }).data.events.eve?.places).toEqual(['place-zeist']);
  });

  test('reports records that the file lacks, or ends them on request', () => {
    const file = points({ name: 'Lab' });
    const { issues } = updateFromDataset(ring, file, { network: 'ring' });
    expect(issues).toEqual([
      {
        rule: 'update',
        severity: 'info',
        collection: 'memberships',
        record: 'clinic-in-ring',
        path: ['memberships', 'clinic-in-ring'],
        message: 'is not in the file, and stays',
        remedy: 'No action is needed; if it has ended, ask for what is not in the file to be removed.',
        code: 'exchange.not-in-file',
        remedyCode: 'exchange.leave-or-remove',
      },
    ]);
    expect(changed(file, 'remove')).toEqual(['Removed:', '- memberships.clinic-in-ring']);
    expect(changed(card('FN:Anna Berg'), 'remove')).toEqual(['Removed:', '- contactPoints.desk']);
  });

  test('a list of organizations ends no membership of a person, and a card changes no role', () => {
    const post = { member: 'anna', organization: 'ring', role: 'executive' };
    const dataset = defineDataset({ ...ring, memberships: { ...ring.memberships, 'anna-in-ring': post } });
    const after = (file: Dataset): Dataset['memberships'] =>
      updateFromDataset(dataset, file, { network: 'ring', absent: 'remove' }).data.memberships;
    expect(Object.keys(after(points({ name: 'New Lab' })))).toEqual(['anna-in-ring', 'new-lab-member']);
    const roles = Object.values(after(card('FN:Anna Berg', 'ORG:The Ring', 'TITLE:Director'))).map(({ role }) => role);
    expect(roles).not.toContain('staff');
  });
});
