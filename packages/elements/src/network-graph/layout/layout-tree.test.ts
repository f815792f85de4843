import { expect, test } from 'vitest';
import { branchBetween, growTree } from './layout-tree.js';

const edge = (from: string, to: string) => ({ from, to });

const rows = (ids: readonly string[], edges: readonly { from: string; to: string }[]): string[] =>
  growTree(ids, edges).map(({ id, parent, depth }) => `${id} ${parent ?? '-'} ${depth}`);

test('each node hangs from the neighbor that is nearest to the first one, in the given order', () => {
  const edges = [edge('hub', 'b'), edge('a', 'hub'), edge('b', 'c'), edge('a', 'b')];
  expect(rows(['hub', 'a', 'b', 'c'], edges)).toEqual(['hub - 0', 'a hub 1', 'b hub 1', 'c b 2']);
});

test('a node that nothing leads to begins a tree of its own', () => {
  expect(rows(['hub', 'a', 'b'], [edge('a', 'b'), edge('a', 'gone')])).toEqual(['hub - 0', 'a - 0', 'b a 1']);
});

test('a line runs down from its node and across to the row, beside both names', () => {
  const parent = { id: 'hub', x: 100, y: 20, width: 200, height: 34 };
  const child = { id: 'a', x: 134, y: 64, width: 200, height: 34 };
  expect(branchBetween(parent, child)).toEqual({
    trunk: 'M12 37V64',
    across: 'M12 64H31',
    start: { x: 12, y: 64 },
    end: { x: 31, y: 64 },
  });
});
