import type { DrawnNode } from './graph-drawing.view.js';

/** Where an arrow key points. */
const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far aside of the arrow's direction a node lies: 0 straight ahead, 1 at a right angle; undefined behind it. */
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
 * Where a key leads from a node; undefined for any other key.
 *
 * An arrow leads along a link to the party in that direction: of those linked that lie ahead, to the nearest, one off to
 * the side counting as farther. Where no link leads that way, it leads to the nearest party there, linked or not. Page
 * Down and Page Up go through all parties in reading order; Home to the first, End to the last.
 */
export const navigate = (nodes: readonly DrawnNode[], from: DrawnNode, key: string): DrawnNode | undefined => {
  if (key === 'Home') return nodes[0];
  if (key === 'End') return nodes.at(-1);
  if (key === 'PageDown') return stepBy(nodes, from, 1);
  if (key === 'PageUp') return stepBy(nodes, from, -1);
  if (!Object.hasOwn(directions, key)) return undefined;
  const others = nodes.filter((node) => node !== from);
  const linked = others.filter((node) => isLinked(from, node));
  return nearest(from, linked, key) ?? nearest(from, others, key) ?? from;
};
