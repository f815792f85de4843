import type { Dataset, Program } from '../../model/types.generated.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';

/** Compares records by their documented position; records without one come last and keep their relative order. */
export const byOrder = (a: { order?: number | undefined }, b: { order?: number | undefined }): number =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);

/** A program with the programs that are part of it. */
export interface ProgramNode {
  readonly program: Program;
  readonly children: readonly ProgramNode[];
}

/**
 * Returns the programs that a network runs, and those that are described together with it, as trees by `partOf`.
 * Siblings are in their documented order, then in dataset order. Parts of its programs that name no network are
 * included. Each program occurs once: a program that is part of another network's program becomes a root, and a cycle,
 * which the integrity check reports, is cut at its first program.
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

/**
 * Builds the trees depth-first, each program at its first occurrence only. Uses an explicit stack, so that deep trees
 * cannot overflow the call stack.
 */
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
