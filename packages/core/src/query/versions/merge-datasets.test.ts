import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../model/collections.js';
import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Dataset } from '../../model/types.generated.js';
import { mergeDatasets, safeMergeDatasets } from './merge-datasets.js';
import { sliceDataset } from '../slices/slice-dataset.js';
import { arbitraryDataset } from '../test-support/arbitrary-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';

const empty = mergeDatasets();

const issuesOf = (...datasets: Dataset[]): unknown => {
  try {
    return mergeDatasets(...datasets);
  } catch (error) {
    return error instanceof DatasetError ? error.issues : error;
  }
};

describe('mergeDatasets', () => {
  test('keeps declared terms, and refuses one with another meaning', () => {
    const declare = (scheme: string): Dataset => ({
      ...mergeDatasets(),
      concepts: { guild: { id: 'guild', scheme, label: { en: 'guild' }, citations: [] } },
    });
    expect(mergeDatasets(declare('network-kind'), declare('network-kind')).concepts).toEqual(
      declare('network-kind').concepts,
    );
    expect(() => mergeDatasets(declare('network-kind'), declare('organization-kind'))).toThrow(
      'concepts.guild.scheme "organization-kind" differs from "network-kind" in an earlier dataset.',
    );
  });

  test('returns an empty dataset without input', () => {
    const collections = Object.fromEntries(collectionNames.map((name) => [name, {}]));
    expect(empty).toEqual({ schemaVersion: '2', languages: [], ...collections });
  });

  test('keeps `about` if all datasets agree', () => {
    const river = sliceDataset<Dataset>(miniDataset, 'river-network');
    const lake = sliceDataset<Dataset>(miniDataset, 'lake-network');
    expect(mergeDatasets(river, river).about).toBe('river-network');
    expect(mergeDatasets(river, lake)).not.toHaveProperty('about');
    expect(mergeDatasets(river, miniDataset)).not.toHaveProperty('about');
  });

  test('puts the records of the first dataset first', () => {
    const { hospital, town } = miniDataset.organizations;
    const merged = mergeDatasets({ ...empty, organizations: { town } }, { ...empty, organizations: { hospital } });
    expect(Object.keys(merged.organizations)).toEqual(['town', 'hospital']);
  });

  test('keeps the common languages, and the first name and license', () => {
    const first: Dataset = { ...empty, languages: ['en', 'nl'], license: 'MIT' };
    const second: Dataset = { ...empty, languages: ['nl', 'fi'], name: { nl: 'Tweede' } };
    expect(mergeDatasets(first, second)).toEqual({
      ...empty,
      languages: ['nl'],
      license: 'MIT',
      name: { nl: 'Tweede' },
    });
  });

  test('merges equal records, ignoring the order of fields', () => {
    const { id, kind, name, place, citations } = miniDataset.organizations.town;
    const turned = { citations, place, name, kind, id };
    expect(
      mergeDatasets(miniDataset, { ...empty, license: 'CC0-1.0', languages: ['en'], organizations: { town: turned } }),
    ).toEqual(miniDataset);
  });

  test('lists every conflict: fields that differ, ids in two collections, licenses', () => {
    const rival: Dataset = {
      ...empty,
      license: 'MIT',
      organizations: {
        town: { ...miniDataset.organizations.town, kind: 'province', url: 'https://example.org/' },
        anna: { ...miniDataset.organizations.town, id: 'anna' },
      },
    };
    const remedy = 'Make both records say the same, or give one of them another id.';
    expect(issuesOf(miniDataset, rival)).toEqual([
      {
        rule: 'merge',
        severity: 'error',
        field: 'license',
        value: 'MIT',
        path: ['license'],
        message: 'differs from "CC0-1.0" in an earlier dataset',
        remedy: 'Merge only data under the same license, or agree on one with those who publish them.',
        code: 'merge.differs',
        remedyCode: 'merge.same-license',
        values: { other: '"CC0-1.0"' },
      },
      {
        rule: 'merge',
        severity: 'error',
        collection: 'organizations',
        record: 'town',
        field: 'kind',
        value: 'province',
        path: ['organizations', 'town', 'kind'],
        message: 'differs from "municipality" in an earlier dataset',
        remedy,
        code: 'merge.differs',
        remedyCode: 'merge.say-the-same',
        values: { other: '"municipality"' },
      },
      {
        rule: 'merge',
        severity: 'error',
        collection: 'organizations',
        record: 'town',
        field: 'url',
        value: 'https://example.org/',
        path: ['organizations', 'town', 'url'],
        message: 'differs from no value in an earlier dataset',
        remedy,
        code: 'merge.differs-from-none',
        remedyCode: 'merge.say-the-same',
      },
      {
        rule: 'merge',
        severity: 'error',
        collection: 'organizations',
        record: 'anna',
        path: ['organizations', 'anna'],
        message: 'has an id that also stands in persons',
        remedy: 'Ids are unique in the whole dataset: give one of the records another id.',
        code: 'merge.other-collection',
        remedyCode: 'merge.unique-ids',
        values: { collection: 'persons' },
      },
    ]);
  });

  test('merging a dataset with itself changes nothing', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(mergeDatasets(dataset, dataset)).toEqual(dataset);
      }),
    );
  });

  test('merged slices are part of the whole dataset', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const slices = ['network-0', 'network-1'].map((id) => sliceDataset(dataset, id));
        expect(dataset).toMatchObject(mergeDatasets(...slices));
      }),
    );
  });
});

describe('safeMergeDatasets', () => {
  const { town, hospital } = miniDataset.organizations;
  const renamed = { ...town, name: { en: 'The Town' }, url: 'https://town.example.org/' };
  const third = { ...town, name: { en: 'Our Town' } };
  const first: Dataset = { ...empty, organizations: { town, hospital } };
  const second: Dataset = { ...empty, organizations: { town: renamed } };

  test.each([
    ['first', town, 'earlier-stands'],
    ['last', renamed, 'later-stands'],
  ] as const)('keeps one record completely with policy "%s", and reports the other', (onConflict, kept, remedy) => {
    const result = safeMergeDatasets([first, second], { onConflict });
    expect(result).toMatchObject({ success: true, data: { ...empty, organizations: { town: kept, hospital } } });
    expect(
      result.conflicts.map(({ dataset, issue }) => [dataset, issue.severity, issue.field, issue.remedyCode]),
    ).toEqual([
      [1, 'warning', 'name', `merge.${remedy}`],
      [1, 'warning', 'url', `merge.${remedy}`],
    ]);
  });

  test('compares each record with the merged one', () => {
    const all = [first, second, { ...empty, organizations: { town: third } }];
    const summary = (onConflict: 'first' | 'last'): unknown =>
      safeMergeDatasets(all, { onConflict }).conflicts.map(({ dataset, issue }) => [
        dataset,
        issue.field,
        issue.values,
      ]);
    const was = (name: string): object => ({ other: JSON.stringify({ en: name }) });
    expect(summary('first')).toEqual([
      [1, 'name', { other: JSON.stringify(town.name) }],
      [1, 'url', undefined],
      [2, 'name', { other: JSON.stringify(town.name) }],
    ]);
    expect(summary('last')).toEqual([
      [1, 'name', { other: JSON.stringify(town.name) }],
      [1, 'url', undefined],
      [2, 'name', was('The Town')],
      [2, 'url', { other: JSON.stringify(renamed.url) }],
    ]);
  });

  test.each(['refuse', 'first', 'last'] as const)(
    'refuses one id in two collections, and two licenses, with "%s"',
    (onConflict) => {
      const rival: Dataset = { ...empty, license: 'MIT', organizations: { anna: { ...town, id: 'anna' } } };
      const { success, conflicts } = safeMergeDatasets([miniDataset, rival], { onConflict });
      expect([success, conflicts.map(({ issue: { severity, path } }) => [severity, path])]).toEqual([
        false,
        [
          ['error', ['license']],
          ['error', ['organizations', 'anna']],
        ],
      ]);
    },
  );

  test('masks mailboxes of an earlier record', () => {
    const person = (email: string): Dataset => ({
      ...empty,
      contactPoints: { desk: { id: 'desk', about: [], email, citations: [] } },
    });
    const { conflicts } = safeMergeDatasets([person('jan@example.org'), person('info@example.org')]);
    expect(conflicts.map(({ issue }) => [issue.message, issue.values])).toEqual([
      ['differs from "j…@example.org" in an earlier dataset', { other: '"j…@example.org"' }],
    ]);
  });
});
