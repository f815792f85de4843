import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Program } from '../../model/records/program.js';
import { byOrder } from '../concepts/by-order.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/** A program with the programs that are part of it. */
export interface ProgramNode {
  readonly program: Program;
  readonly children: readonly ProgramNode[];
}

/**
 * The programs that a network runs, and those that it is told of with, as trees by `partOf`; siblings by their documented order, then in dataset order. The parts
 * of its programs for which no network is given are among them. Each program stands in it once: one that is part of
 * another network's program is a root here, and a circle, which the integrity check reports, is opened at its first
 * program.
 *
 * @example
 * const [tree] = programTreeOf(index, 'health-hub-utrecht');
 * tree?.program.id; // 'coalition-neighborhood-prevention'
 * tree?.children.map(({ program }) => program.id); // ['sub-coalition-healthy-living-environment']
 */
export const programTreeOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): ProgramNode[] => {
  const programs = [...lookupsOf(index).programsByNetwork(networkId)].sort(byOrder);
  const own = new Set(programs.map(({ id }) => id));
  const childrenOf = ({ id }: Program): Program[] =>
    lookupsOf(index)
      .programsByPartOf(id)
      .filter(({ network = networkId }) => network === networkId)
      .sort(byOrder);
  const roots = programs.filter(({ partOf }) => partOf === undefined || !own.has(partOf));
  return growTrees([...roots, ...programs], childrenOf);
};

/** A node under construction. */
interface GrowingNode extends ProgramNode {
  readonly children: GrowingNode[];
}

/** Depth-first, each program once at its first occurrence. Uses an explicit stack, so that depth is no limit. */
const growTrees = (
  programs: readonly Program[],
  childrenOf: (program: Program) => readonly Program[],
): ProgramNode[] => {
  const placed = new Set<Program>();
  const roots: GrowingNode[] = [];
  const waiting = programs.map((program) => ({ program, siblings: roots })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { program, siblings } = next;
    if (placed.has(program)) continue;
    placed.add(program);
    const node: GrowingNode = { program, children: [] };
    siblings.push(node);
    for (const child of [...childrenOf(program)].reverse()) waiting.push({ program: child, siblings: node.children });
  }
  return roots;
};
