import { expect, test } from 'vitest';
import { base, byId, makeDataset } from '../src/integrity/test-support/make-dataset.js';
import { withIds } from './emit-types.js';

const place = (id: string) => ({ ...base, id, name: { en: id }, kind: 'city' as const });
const documentDataset = makeDataset({ sources: {}, places: byId(place('oss'), place('roden')) });
const seedDataset = makeDataset({ sources: {}, places: byId(place('oss'), place('roden'), place('breda')) });
const before = `import type { a } from './a.js';
/** Ids of the first layer. */
export type DocumentIds = {
    [Name in A]: keyof a[Name];
};
export type SeedIds = {
    [Name in A]: keyof a[Name];
};
export type PlaceId = SeedIds['places'];
`;

test('replaces the types that refer to all records by ids', () => {
  const after = withIds(before, { documentDataset, seedDataset });
  expect(after.replace(/^\w+: .*\n/gm, (row) => (/^(?:places|persons)/.test(row) ? row : ''))).toBe(
    `/** Ids of the first layer. */
export interface DocumentIds {
places: 'oss' | 'roden';
persons: never;
}
export interface SeedIds {
places: DocumentIds['places'] | 'breda';
persons: DocumentIds['persons'];
}
export type PlaceId = SeedIds['places'];
`,
  );
});

test('throws if the types are declared differently', () => {
  expect(() => withIds('export type SeedIds = 1;', { documentDataset, seedDataset })).toThrow(
    'The declarations of src/data/ids.ts have no type DocumentIds: adapt this script.',
  );
});
