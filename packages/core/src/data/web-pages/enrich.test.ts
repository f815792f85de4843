import { expect, test } from 'vitest';
import type { Organization } from '../../model/types.generated.js';
import { enrich } from './enrich.js';

const records: Record<'clinic' | 'town', Organization> = {
  clinic: {
    id: 'clinic',
    name: { en: 'Clinic' },
    alternateNames: ['The Clinic'],
    kind: 'hospital',
    place: 'country',
    citations: [{ source: 'report', quote: 'Clinic' }],
    editorial: ['kind', 'place'],
  },
  town: { id: 'town', name: { en: 'Town' }, kind: 'municipality', citations: [{ source: 'report', quote: 'Town' }] },
};

test('adds fields and citations, joins lists, and replaces only what was editorial', () => {
  const url = 'https://clinic.example.org/';
  const citations = [{ source: 'page', fields: ['alternateNames', 'place'] }];
  expect(
    enrich(records, {
      clinic: { fields: { alternateNames: ['CL', 'The Clinic'], place: 'town', url }, citations, editorial: ['url'] },
    }),
  ).toEqual({
    clinic: {
      id: 'clinic',
      name: { en: 'Clinic' },
      alternateNames: ['The Clinic', 'CL'],
      kind: 'hospital',
      place: 'town',
      url,
      citations: [{ source: 'report', quote: 'Clinic' }, ...citations],
      editorial: ['kind', 'url'],
    },
    town: records.town,
  });
});

test('a value from a page is no longer editorial', () => {
  const citations = [{ source: 'page', fields: ['kind'] }];
  expect(enrich(records, { clinic: { citations } }).clinic).toEqual({
    ...records.clinic,
    citations: [{ source: 'report', quote: 'Clinic' }, ...citations],
    editorial: ['place'],
  });
});

test('does not modify the given records', () => {
  const before = structuredClone(records);
  enrich(records, { town: { fields: { url: 'https://town.example.org/' }, citations: [], editorial: ['url'] } });
  expect(records).toEqual(before);
});

test('only dates may become more precise than documented', () => {
  const dated = (startDate: string) => ({ town: { ...records.town, startDate } });
  const startOf = (known: string, startDate: string): unknown =>
    enrich(dated(known), { town: { fields: { startDate }, citations: [{ source: 'page', fields: ['startDate'] }] } })
      .town.startDate;
  expect([startOf('2020', '2020-03'), startOf('2020-03', '2020-03-10')]).toEqual(['2020-03', '2020-03-10']);
  for (const [known, other] of [
    ['2020', '2021-03'],
    ['2020-03', '2020'],
    ['2020~', '2020-03'],
    ['2018/2020', '2019'],
  ] as const) {
    expect(() => startOf(known, other)).toThrow('would change "startDate" of "town"');
  }
});

test('refuses to change documented values', () => {
  expect(() => enrich(records, { town: { fields: { kind: 'province' }, citations: [] } })).toThrow(
    'The second layer would change "kind" of "town", which a document gives. Record a rival fact of its own.',
  );
});
