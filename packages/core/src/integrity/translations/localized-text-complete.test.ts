import { expect, test } from 'vitest';
import { recordSchemas } from '../../model/dataset.js';
import { localizedTextSchema } from '../../model/values/localized-text.js';
import { localizedTextComplete } from './localized-text-complete.js';
import { localizedFields } from '../../model/record-fields.generated.js';
import { fieldsWith } from '../test-support/fields-with.js';
import { base, byId, makeDataset } from '../test-support/make-dataset.js';

const place = { ...base, id: 'assen', name: { nl: 'Assen', en: 'Assen' }, kind: 'city' as const };

test('accepts complete languages, or no declared language', () => {
  expect(localizedTextComplete.check(makeDataset({ languages: ['nl', 'en'], places: byId(place) }))).toEqual([]);
  expect(localizedTextComplete.check(makeDataset({ places: byId(place) }))).toEqual([]);
});

test('finds missing languages, also in the name of the dataset', () => {
  const dataset = makeDataset({
    languages: ['nl', 'de', 'fi'],
    name: { nl: 'Proef', de: 'Probe', fi: 'Koe' },
    places: byId(place),
  });
  expect(localizedTextComplete.check(dataset)).toEqual([
    {
      rule: 'localized-text-complete',
      severity: 'error',
      collection: 'places',
      record: 'assen',
      field: 'name',
      path: ['places', 'assen', 'name'],
      value: place.name,
      message: 'has no text for "de", "fi"',
      remedy: 'Add it, or remove the language from the "languages" of the dataset.',
      code: 'integrity.no-text',
      remedyCode: 'integrity.add-text',
      values: { languages: '"de", "fi"' },
    },
  ]);
  expect(
    localizedTextComplete.check(makeDataset({ languages: ['nl'], name: { en: 'Trial' } })).map(({ path }) => path),
  ).toEqual([['name']]);
});

test('the table of localized fields is that of the schemas', () => {
  const inTable = Object.fromEntries(
    Object.entries(localizedFields).map(([name, fields]) => [name, [...fields].sort()]),
  );
  const inSchemas = Object.entries(recordSchemas).map(([name, schema]) => [
    name,
    fieldsWith(schema, [localizedTextSchema]),
  ]);
  expect(inTable).toEqual(Object.fromEntries(inSchemas));
});
