import type { Dataset } from '../../model/dataset.js';
import type { Program } from '../../model/records/program.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { programTreeOf, type ProgramNode } from './program-tree-of.js';

/** Lists the programs in preorder. Uses an explicit stack, so that deep trees cannot overflow the call stack. */
const flatten = (nodes: readonly ProgramNode[]): Program[] => {
  const programs: Program[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    programs.push(node.program);
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return programs;
};

/**
 * Returns the programs of a network, each followed by its parts; see `programTreeOf` for the programs as a tree.
 *
 * @example
 * programsOf(index, 'health-hub-utrecht').map(({ id }) => id);
 * // ['coalition-neighborhood-prevention', 'sub-coalition-healthy-living-environment', …]
 */
export const programsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Program[] => flatten(programTreeOf(index, networkId));
