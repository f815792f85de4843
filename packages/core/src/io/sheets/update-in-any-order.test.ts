import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { readCsvSheet, safeReadCsv } from './read-csv.js';
import { updateFromSheets } from './update-from-sheets.js';

/** Names of which several have one slug or none. */
const names = [
  'Zorg+',
  'Zorg',
  'Zorg!',
  'ZORG&',
  'Hôpital A',
  'Больница А',
  'Больница Б',
  '病院',
  'בית חולים',
  '17',
  '17+',
];

const options = { network: { id: 'ring', name: 'Ring' }, language: 'und', name: 'partners.csv' };

const update = (dataset: Dataset, csv: string): Dataset => {
  const result = updateFromSheets(dataset, [readCsvSheet(csv, { name: 'partners.csv' })], { network: 'ring' });
  if (!result.success) throw result.error;
  return result.data;
};

const read = (csv: string): Dataset => {
  const result = safeReadCsv(csv, options);
  if (!result.success) throw result.error;
  return result.data;
};

/** The details of each name, which must never become those of another. */
const detailsOf = (name: string): string => {
  const key = names.indexOf(name);
  return `Anna ${'ABCDEFGHIJK'[key] ?? ''}berg;a${key}@example.org;https://a${key}.example.org/;20${key + 10}`;
};

const header = 'Naam;Contactpersoon;E-mail;Website;Lid sinds;Plaats';

const full = (some: readonly string[]): string =>
  [header, ...some.map((name) => `${name};${detailsOf(name)};${name} stad`)].join('\n');

const someNames = fc.shuffledSubarray(names, { minLength: 1 });

describe('a table without a column of IDs', () => {
  test('changes nothing in any order, with some of its rows and columns', () => {
    fc.assert(
      fc.property(someNames, fc.infiniteStream(fc.nat()), (some, order) => {
        const dataset = read(full(some));
        const sorted = some
          .map((name) => [name, order.next().value as number] as const)
          .sort(([, a], [, b]) => a - b)
          .map(([name]) => name);
        expect(update(dataset, full(sorted))).toEqual(dataset);
        expect(update(dataset, ['Naam', ...sorted.slice(1)].join('\n'))).toEqual(dataset);
      }),
      { numRuns: 40 },
    );
  });

  test('gives a new name none of the details of a known one', () => {
    fc.assert(
      fc.property(someNames, someNames, (some, others) => {
        const dataset = read(full(some));
        const after = update(dataset, ['Naam', ...others].join('\n'));
        const { organizations, memberships, contactPoints } = after;
        expect(new Set(Object.values(organizations).map(({ name }) => name.und))).toEqual(
          new Set([...some, ...others]),
        );
        expect(Object.values(organizations)).toEqual(
          expect.arrayContaining(Object.values(dataset.organizations) as object[]),
        );
        expect(contactPoints).toEqual(dataset.contactPoints);
        expect(memberships).toMatchObject(dataset.memberships);
      }),
      { numRuns: 40 },
    );
  });

  test('matches another spelling of a name, but not another name', () => {
    const dataset = read('Naam;E-mail\nHôpital Saint-Jean;a@example.org\nZorg+;b@example.org\n');
    const { organizations, contactPoints } = update(dataset, 'Naam;Plaats\nHopital Saint Jean;Ede\nZorg;Ede\n');
    expect(Object.values(organizations).map(({ id, place }) => [id, place])).toEqual([
      ['hopital-saint-jean', 'place-ede'],
      ['zorg', undefined],
      ['zorg-2', 'place-ede'],
    ]);
    expect(contactPoints).toEqual(dataset.contactPoints);
  });

  test('matches an ID only if it is in the column of IDs', () => {
    const dataset = read('Naam;E-mail\nZorg+;a@example.org\nzorg;b@example.org\n');
    expect(update(dataset, 'Naam\nzorg\nZorg+\n')).toEqual(dataset);
    const { organizations } = update(dataset, 'ID;Naam\nzorg;Zorg Noord\n');
    expect(organizations.zorg?.name).toEqual({ und: 'Zorg Noord' });
  });

  test('keeps persons and contacts apart whose names have one slug', () => {
    const csv = (rows: string[]): string => ['Naam;Contactpersoon;E-mail', ...rows].join('\n');
    const rows = ['A;Jan Jansen;1@example.org', 'B;Ján Jansen;2@example.org', 'C;Иван Иванов;3@example.org'];
    const dataset = read(csv(rows));
    expect(update(dataset, csv(rows.toReversed()))).toEqual(dataset);
  });
});

test('two versions of a table in another order have the same ids', () => {
  const pool = names.filter((name) => !/^\w|^H/u.test(name));
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: 1 }), (some) => {
      const [first, second] = [read(full(some)), read(full(some.toSorted()))];
      for (const collection of ['organizations', 'places', 'persons', 'memberships', 'contactPoints'] as const) {
        expect(first[collection]).toEqual(second[collection]);
      }
    }),
  );
});
