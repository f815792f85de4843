import { describe, expect, test } from 'vitest';
import { mergeDatasets } from '../../query/versions/merge-datasets.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { formatDatasetJson } from './json.js';

describe('formatDatasetJson', () => {
  test('is read back as the same dataset', () => {
    expect(JSON.parse(formatDatasetJson(miniDataset))).toEqual(miniDataset);
  });

  test('writes the same text for any order of the collections', () => {
    const turned = mergeDatasets(miniDataset);
    const { sources, ...rest } = turned;
    expect(formatDatasetJson({ ...rest, sources })).toBe(formatDatasetJson(miniDataset));
  });

  test('indents by two spaces and ends with a line break', () => {
    expect(formatDatasetJson(mergeDatasets()).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "schemaVersion": "2",',
      '  "languages": [],',
      '  "sources": {},',
    ]);
    expect(formatDatasetJson(miniDataset).endsWith('}\n')).toBe(true);
  });
});
