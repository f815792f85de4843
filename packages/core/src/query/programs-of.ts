import type { Dataset } from '../model/dataset.js';
import type { Program } from '../model/program.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';
import { programTreeOf, type ProgramNode } from './program-tree-of.js';

/** Each node before its children. A stack of its own, so that data of any depth fit. */
const flatten = (nodes: readonly ProgramNode[]): Program[] => {
  const programs: Program[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    programs.push(node.program);
    for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return programs;
};

/** The programs of a network, each followed by its parts; see `programTreeOf` for the same as a tree. */
export const programsOf = <D extends Dataset>(index: DatasetIndex<D>, networkId: KnownId<D, 'networks'>): Program[] =>
  flatten(programTreeOf(index, networkId));
