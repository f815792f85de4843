import type { DrawnNode } from './layout/drawn-graph.js';

/** Unit vectors of the arrow keys. */
const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Returns the deviation from the direction of the arrow key: 0 straight ahead, 1 at a right angle; undefined behind.
 */
const findAside = (from: DrawnNode, to: DrawnNode, [x, y]: readonly [number, number]): number | undefined => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const ahead = dx * x + dy * y;
  return ahead > 0 ? 1 - ahead / Math.sqrt(dx * dx + dy * dy) : undefined;
};

const nearest = (from: DrawnNode, among: readonly DrawnNode[], key: string): DrawnNode | undefined => {
  const direction = directions[key];
  const ahead = among.flatMap((node) => {
    const aside = direction && findAside(from, node, direction);
    if (aside === undefined) return [];
    const far = Math.abs(node.x - from.x) + Math.abs(node.y - from.y);
    return [{ node, cost: far * (1 + 4 * aside) }];
  });
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.node;
};

const isLinked = (from: DrawnNode, { id }: DrawnNode): boolean => from.neighbors.includes(id);

const stepBy = (nodes: readonly DrawnNode[], from: DrawnNode, by: number): DrawnNode =>
  nodes[nodes.indexOf(from) + by] ?? from;

/**
 * Returns the node that a key leads to; undefined for other keys. Up and down lead to the nearest node in that
 * direction, where deviation adds to the distance; left and right prefer nodes connected by an edge. Page Down and Page
 * Up go through all nodes in reading order, Home and End to the first and last one.
 */
export const navigate = (nodes: readonly DrawnNode[], from: DrawnNode, key: string): DrawnNode | undefined => {
  if (key === 'Home') return nodes[0];
  if (key === 'End') return nodes.at(-1);
  if (key === 'PageDown') return stepBy(nodes, from, 1);
  if (key === 'PageUp') return stepBy(nodes, from, -1);
  if (!Object.hasOwn(directions, key)) return undefined;
  const others = nodes.filter((node) => node !== from);
  const linked = key === 'ArrowLeft' || key === 'ArrowRight' ? others.filter((node) => isLinked(from, node)) : [];
  return nearest(from, linked, key) ?? nearest(from, others, key) ?? from;
};
