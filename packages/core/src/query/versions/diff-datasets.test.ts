import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { base, byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset, Observation, Place } from '../../model/types.generated.js';
import { type Bump, diffDatasets, isSameData } from './diff-datasets.js';
import { formatDiff } from './format-diff.js';
import { mergeDatasets } from './merge-datasets.js';

const assen: Place = { ...base, id: 'assen', name: { en: 'Assen' }, kind: 'city' };
const roden: Place = { ...assen, id: 'roden', name: { en: 'Roden' }, alternateNames: ['Roon'] };
const count: Observation = {
  ...base,
  id: 'count',
  subject: 'assen',
  property: 'people',
  quantity: { value: 30, qualifier: 'over' },
};
const before = makeDataset({ languages: ['en'], places: byId(assen, roden), observations: byId(count) });

type Parts = Partial<Dataset>;

describe('diffDatasets', () => {
  test('finds no difference between a dataset and a reordered copy', () => {
    const turned = { ...before, places: byId(roden, { kind: assen.kind, name: assen.name, id: 'assen', ...base }) };
    expect(diffDatasets(before, turned)).toEqual({
      added: [],
      removed: [],
      changed: [],
      header: [],
      suggestedBump: 'none',
    });
    expect(diffDatasets(seedDataset, mergeDatasets(seedDataset)).suggestedBump).toBe('none');
  });

  test('lists records, and fields as dotted paths', () => {
    const emmen = { ...assen, id: 'emmen' };
    const after = {
      ...before,
      license: 'CC0-1.0',
      places: byId({ ...assen, name: { en: 'Assen', nl: 'Assen' } }, emmen),
      observations: byId<Observation>({ ...count, quantity: { value: 40, qualifier: 'over' }, asOf: '2020' }),
    };
    expect(diffDatasets(before, after)).toEqual({
      added: [{ collection: 'places', id: 'emmen' }],
      removed: [{ collection: 'places', id: 'roden' }],
      changed: [
        { collection: 'places', id: 'assen', fields: [{ path: 'name.nl', after: 'Assen' }] },
        {
          collection: 'observations',
          id: 'count',
          fields: [
            { path: 'quantity.value', before: 30, after: 40 },
            { path: 'asOf', after: '2020' },
          ],
        },
      ],
      header: [{ path: 'license', after: 'CC0-1.0' }],
      suggestedBump: 'major',
    });
  });

  test('treats a record in another collection as removed and added', () => {
    const moved = { ...base, id: 'roden', name: { en: 'Roden' }, kind: 'municipality' as const };
    const diff = diffDatasets(before, { ...before, places: byId(assen), organizations: byId(moved) });
    expect([diff.removed, diff.added, diff.suggestedBump]).toEqual([
      [{ collection: 'places', id: 'roden' }],
      [{ collection: 'organizations', id: 'roden' }],
      'major',
    ]);
  });

  test.each<[string, Parts, Bump]>([
    ['a removed record', { places: byId(assen) }, 'major'],
    ['an id that stands for another fact', { observations: byId({ ...count, subject: 'roden' }) }, 'major'],
    ['a language fewer', { languages: [] }, 'major'],
    ['another license', { license: 'MIT' }, 'major'],
    ['a new record', { places: byId(assen, roden, { ...assen, id: 'emmen' }) }, 'minor'],
    ['a new field', { places: byId({ ...assen, country: 'NL' }, roden) }, 'minor'],
    ['a text in one more language', { places: byId({ ...assen, name: { en: 'Assen', nl: 'Assen' } }, roden) }, 'minor'],
    ['a longer list', { places: byId(assen, { ...roden, alternateNames: ['Roon', 'Ronn'] }) }, 'minor'],
    ['a shorter list', { places: byId(assen, { ...roden, alternateNames: [] }) }, 'minor'],
    ['an optional field taken back', { places: byId(assen, { ...assen, id: 'roden', name: roden.name }) }, 'minor'],
    ['a language more', { languages: ['en', 'nl'] }, 'minor'],
    ['a corrected figure', { observations: byId({ ...count, quantity: { value: 31, qualifier: 'over' } }) }, 'patch'],
    ['a corrected name', { places: byId({ ...assen, name: { en: 'Asse' } }, roden) }, 'patch'],
    ['a corrected list', { places: byId(assen, { ...roden, alternateNames: ['Rohn'] }) }, 'patch'],
    [
      'another citation',
      { places: byId({ ...assen, citations: [...base.citations, ...base.citations] }, roden) },
      'patch',
    ],
    ['a first remark', { places: byId({ ...assen, editorial: ['kind'] }, roden) }, 'patch'],
    ['another name of the dataset', { name: { en: 'Places' } }, 'patch'],
  ])('suggests the right bump after %s', (_, parts, bump) => {
    expect(diffDatasets(before, { ...before, ...parts }).suggestedBump).toBe(bump);
  });
});

describe('formatDiff', () => {
  test('writes a line for each record and field', () => {
    const after = {
      ...before,
      languages: ['en', 'nl'],
      places: byId(assen, { ...assen, id: 'emmen' }),
      observations: byId<Observation>({ ...count, asOf: '2020', quantity: { value: 30, qualifier: 'nearly' } }),
    };
    expect(formatDiff(diffDatasets(before, after))).toBe(
      [
        'Removed:\n\n- places.roden\n',
        'Added:\n\n- places.emmen\n',
        'Changed:\n',
        '- dataset: languages: ["en"] → ["en","nl"]',
        '- observations.count: quantity.qualifier: "over" → "nearly"',
        '- observations.count: asOf added: "2020"',
      ].join('\n'),
    );
  });

  test('shortens long values, and is empty without changes', () => {
    const long = { ...before, places: byId({ ...assen, name: { en: 'x'.repeat(100) } }, roden) };
    expect(formatDiff(diffDatasets(before, long))).toBe(
      `Changed:\n\n- places.assen: name.en: "Assen" → "${'x'.repeat(59)}…`,
    );
    expect(formatDiff(diffDatasets(before, before))).toBe('');
  });
});

describe('isSameData', () => {
  test.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined }, { b: undefined }, false],
    ['1', 1, false],
    [null, {}, false],
    [null, null, true],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSameData(a, b)).toBe(same);
    expect(isSameData(b, a)).toBe(same);
  });
});
