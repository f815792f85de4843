import { expect, test } from 'vitest';
import type { Place } from '../../model/types.generated.js';
import { base, byId, makeDataset, report, summarize } from '../test-support/make-dataset.js';
import { translationsMarked } from './translations-marked.js';

const check = (name: Record<string, string>, fields: Partial<Place> = {}): string[] =>
  summarize(
    translationsMarked.check(
      makeDataset({
        sources: byId({ ...report, id: 'bericht', language: 'de-AT' }),
        places: byId({ ...base, id: 'town', name, kind: 'city', ...fields }),
      }),
    ),
  );

const town = { en: 'Rivertown', de: 'Flussstadt', nl: 'Rivierstad' };

test.each<[string, Record<string, string>, Partial<Place>]>([
  ['a text in the language of the source', { en: 'Rivertown' }, {}],
  ['a name that stays as it is', { en: 'River town', nl: 'River Town' }, {}],
  ['a text in one language only', { nl: 'Rivierstad' }, {}],
  ['a marked field', town, { editorial: ['name'] }],
  ['marked languages', town, { editorial: ['name.de', 'name.nl'] }],
  [
    'sources in two languages',
    town,
    { citations: [{ source: 'report' }, { source: 'bericht' }], editorial: ['name.nl'] },
  ],
  ['a record without sources', town, { citations: [] }],
  ['a record of an unknown source', town, { citations: [{ source: 'constructor' }] }],
])('finds nothing in %s', (_, name, fields) => {
  expect(check(name, fields)).toEqual([]);
});

test('finds each translation of ours that is not marked', () => {
  expect(check(town, { editorial: ['name.de', 'kind'] })).toEqual([
    'places.town.name.nl: is a translation that no source has',
  ]);
  expect(check({ nl: 'Rivierstad', fi: 'Jokikaupunki' })).toEqual([
    'places.town.name.nl: is a translation that no source has',
    'places.town.name.fi: is a translation that no source has',
  ]);
});
