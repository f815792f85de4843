import { expect, test } from 'vitest';
import { branchesAt, growTree } from './layout-tree.js';

const edge = (from: string, to: string) => ({ from, to });

const rows = (ids: readonly string[], edges: readonly { from: string; to: string }[]): string[] =>
  growTree(ids, edges).map(({ id, parent, depth }) => `${id} ${parent ?? '-'} ${depth}`);

test('each node is below its neighbor nearest to the root, in the given order', () => {
  const edges = [edge('hub', 'b'), edge('a', 'hub'), edge('b', 'c'), edge('a', 'b')];
  expect(rows(['hub', 'a', 'b', 'c'], edges)).toEqual(['hub - 0', 'a hub 1', 'b hub 1', 'c b 2']);
});

test('an unreachable node starts a new tree', () => {
  expect(rows(['hub', 'a', 'b'], [edge('a', 'b'), edge('a', 'gone')])).toEqual(['hub - 0', 'a - 0', 'b a 1']);
});

test('a branch contains all descendants of its first row', () => {
  const places = growTree(['hub', 'a', 'b', 'c'], [edge('hub', 'a'), edge('a', 'b'), edge('hub', 'c')]);
  const ids = (depth: number): string[][] => branchesAt(places, depth).map((own) => own.map(({ id }) => id));
  expect([ids(0), ids(1)]).toEqual([[['hub', 'a', 'b', 'c']], [['a', 'b'], ['c']]]);
});
