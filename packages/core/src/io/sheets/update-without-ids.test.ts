import { describe, expect, test } from 'vitest';
import { defineDataset } from '../../model/define-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { updateFromSheets } from './update-from-sheets.js';

const ring: Dataset = defineDataset({
  languages: ['en'],
  networks: { ring: { name: { en: 'Ring' }, kind: 'cluster' } },
  organizations: { clinic: { name: { en: 'Clinic' }, kind: 'hospital' } },
  persons: { anna: { givenName: 'Anna', familyName: 'Berg', reviewBy: '2030' } },
  memberships: { m1: { member: 'clinic', organization: 'ring', role: 'partner' } },
  contactPoints: { c1: { person: 'anna', organization: 'clinic', about: ['ring'], email: 'anna@example.org' } },
  events: {
    'ring-day-2026': { name: { en: 'Ring Day' }, startDate: '2026-03-01', about: ['ring'], status: 'planned' },
  },
});

describe('rows without an ID', () => {
  const readRows = (name: string, rows: string[][]) =>
    updateFromSheets(ring, [{ name, rows }], { network: 'ring', language: 'en' });

  test('of events are matched by name and day, not by an id derived from name and year', () => {
    const rows = [
      ['Event', 'Date'],
      ['Ring Day', '2026-06-01'],
    ];
    const [first, second] = [
      readRows('Events', rows),
      readRows('Events', [
        ['Event', 'Date'],
        ['Ring Day', '2026-03-01'],
      ]),
    ];
    if (!first.success || !second.success) throw new Error('The events are not read.');
    expect(Object.values(first.data.events).map(({ startDate }) => startDate)).toEqual(['2026-03-01', '2026-06-01']);
    const again = updateFromSheets(first.data, [{ name: 'Events', rows }], { network: 'ring', language: 'en' });
    expect(again.success && again.data).toEqual(first.data);
    expect(second.data).toEqual(ring);
  });

  test('of contacts are matched by mailbox and person', () => {
    const rows = [
      ['Person', 'Organization', 'E-mail'],
      ['Anna Berg', 'Clinic', 'anna@example.org'],
    ];
    const result = readRows('Contacts', rows);
    expect(result.success && result.data).toEqual(ring);
  });
});

test('a row copied with its ID is reported', () => {
  const rows = [
    ['ID', 'Name', 'Type'],
    ['clinic', 'Clinic', 'hospital'],
    ['clinic', 'Other', 'hospital'],
  ];
  const result = updateFromSheets(ring, [{ name: 'Partners', rows }], { network: 'ring', language: 'en' });
  expect(result.success ? [] : result.error.issues.map(({ code }) => code)).toEqual(['table.id-of-row']);
});
