import { lookupsOf } from './lookups-of.js';
import type { Dataset } from '../model/dataset.js';
import type { Program } from '../model/program.js';
import { byOrder } from './by-order.js';
import type { DatasetIndex, IdOf } from './index-dataset.js';

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
  const placed = new Set<Program>();
  const childrenOf = ({ id }: Program): Program[] =>
    lookupsOf(index)
      .programsByPartOf(id)
      .filter(({ network = networkId }) => network === networkId)
      .sort(byOrder);
  const place = (siblings: readonly Program[]): ProgramNode[] =>
    siblings.flatMap((program) => {
      if (placed.has(program)) return [];
      placed.add(program);
      return [{ program, children: place(childrenOf(program)) }];
    });
  const roots = programs.filter(({ partOf }) => partOf === undefined || !own.has(partOf));
  return place([...roots, ...programs]);
};
