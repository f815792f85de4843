import { expect, test } from 'vitest';
import { idsNotReused } from '../integrity/identity/ids-not-reused.js';
import { isId } from '../model/guards/is-id.js';
import { retiredIds } from './retired-ids.js';
import { seedDataset } from './seed-dataset.js';

test('no retired id is used again, and every successor exists', () => {
  expect(idsNotReused(retiredIds).check(seedDataset)).toEqual([]);
});

test('retired ids are listed once, with a version and a reason', () => {
  const ids = retiredIds.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const wrong = retiredIds.filter(
    ({ id, retiredIn, reason }) => !isId(id) || !/^\d+\.\d+\.\d+$/.test(retiredIn) || !reason.endsWith('.'),
  );
  expect(wrong).toEqual([]);
});
