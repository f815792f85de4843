import { describe, expect, test } from 'vitest';
import type { DrawnNode } from './layout/drawn-graph.js';
import { navigate } from './keyboard-navigation.js';

const node = (id: string, x: number, y: number, neighbors: string[]): DrawnNode => ({
  ...{
    id,
    kind: 'organizations',
    isHub: false,
    label: id,
    lang: undefined,
    kindLabel: undefined,
    url: undefined,
    caption: undefined,
    relations: [],
    isFrom: () => false,
    neighbors,
    members: [],
    size: 0,
  },
  ...{ x, y, width: 80, height: 34, lines: [id], small: [] },
  ...{ isOpen: false, isCentered: false, inside: undefined, foot: undefined },
});

//   north
//     |
//   hub --- east    far-east (not linked)
//     |  \
//   south  south-east
const nodes = [
  node('hub', 0, 0, ['north', 'east', 'south', 'south-east']),
  node('north', 0, -100, ['hub']),
  node('east', 150, 10, ['hub']),
  node('far-east', 400, 0, []),
  node('south', 0, 100, ['hub']),
  node('south-east', 120, 100, ['hub']),
];

const from = (id: string): DrawnNode => {
  const found = nodes.find((one) => one.id === id);
  if (!found) throw new Error(`There is no node "${id}".`);
  return found;
};

describe('navigate', () => {
  test.each([
    ['hub', 'ArrowUp', 'north'],
    ['hub', 'ArrowRight', 'east'],
    ['hub', 'ArrowDown', 'south'],
    ['east', 'ArrowLeft', 'hub'],
    ['south', 'ArrowUp', 'hub'],
    ['north', 'ArrowDown', 'hub'],
  ])('from %s, %s follows the link to %s', (id, key, to) => {
    expect(navigate(nodes, from(id), key)?.id).toBe(to);
  });

  test.each([
    ['east', 'ArrowRight', 'far-east'],
    ['south', 'ArrowRight', 'south-east'],
    ['south-east', 'ArrowUp', 'east'],
    ['far-east', 'ArrowLeft', 'east'],
  ])('from %s without a link in that direction, %s moves to the nearest party: %s', (id, key, to) => {
    expect(navigate(nodes, from(id), key)?.id).toBe(to);
  });

  test.each([
    ['south', 'Home', 'hub'],
    ['hub', 'End', 'south-east'],
    ['hub', 'PageDown', 'north'],
    ['north', 'PageUp', 'hub'],
    ['south-east', 'PageDown', 'south-east'],
    ['hub', 'PageUp', 'hub'],
    ['far-east', 'ArrowRight', 'far-east'],
  ])('from %s, %s moves to %s', (id, key, to) => {
    expect(navigate(nodes, from(id), key)?.id).toBe(to);
  });

  test('other keys are left to the browser', () => {
    expect(['Tab', 'a', 'constructor'].map((key) => navigate(nodes, from('hub'), key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('Page Down reaches every party', () => {
    const reached: string[] = [];
    for (
      let at: DrawnNode | undefined = nodes[0];
      at && !reached.includes(at.id);
      at = navigate(nodes, at, 'PageDown')
    ) {
      reached.push(at.id);
    }
    expect(reached).toEqual(nodes.map(({ id }) => id));
  });
});
