import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { programTreeOf, programsOf } from './programs-of.js';

const { programs } = miniDataset;

/** Returns the mini dataset with other parents, such as `{ 'sub-one': 'sub-two' }`. */
const withParents = (parents: Record<string, string>): Dataset => ({
  ...miniDataset,
  programs: Object.fromEntries(
    Object.entries(programs).map(([id, program]) => [id, { ...program, partOf: parents[id] }]),
  ),
});

describe('programTreeOf', () => {
  test('places parts under their program, siblings in their documented order', () => {
    expect(programTreeOf(indexDataset(miniDataset), 'river-network')).toEqual([
      {
        program: programs.coalition,
        children: [
          { program: programs['sub-one'], children: [] },
          { program: programs['sub-two'], children: [] },
        ],
      },
    ]);
  });

  test('treats a part of another network’s program as a root', () => {
    const index = indexDataset(withParents({ 'lake-lab': 'coalition' }));
    expect(programTreeOf(index, 'lake-network').map(({ program }) => program.id)).toEqual(['lake-lab']);
    expect(programsOf(index, 'river-network').map(({ id }) => id)).toEqual(['sub-one', 'sub-two', 'coalition']);
  });

  test('cuts a cycle without losing it', () => {
    const index = indexDataset(withParents({ 'sub-one': 'sub-two', 'sub-two': 'sub-one' }));
    const [first, second] = programTreeOf(index, 'river-network');
    expect(first?.program.id).toBe('coalition');
    expect([second?.program.id, second?.children.map(({ program }) => program.id)]).toEqual(['sub-one', ['sub-two']]);
  });
});

describe('programsOf', () => {
  test('returns each program followed by its parts', () => {
    const ids = programsOf(indexDataset(miniDataset), 'river-network').map(({ id }) => id);
    expect(ids).toEqual(['coalition', 'sub-one', 'sub-two']);
  });
});
