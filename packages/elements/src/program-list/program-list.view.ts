import { programTreeOf } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark, remarksOf } from '../base/evidence/evidence.view.js';
import { facetOptions, type FacetOption } from '../base/fields/facets.view.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { overviewOf, type ProgramOverview } from './program-groups.js';
import { flattenPrograms, programRows, type ProgramListInput, type ProgramRow } from './program-rows.js';

/** The filtered programs as a tree and a flat list, and their sources. */
export interface ProgramListView {
  networkName: ShownText;
  /** Matching programs with their ancestors. */
  tree: readonly ProgramRow[];
  /** The tree by kind. */
  overview: ProgramOverview;
  /** Matching programs only. */
  programs: readonly ProgramRow[];
  total: number;
  /** The active filter; empty if no program has that kind. */
  kind: string;
  kinds: readonly FacetOption[];
  evidence: Evidence;
  remarks: readonly Remark[];
}

const prune = (rows: readonly ProgramRow[], isLeft: (row: ProgramRow) => boolean): ProgramRow[] =>
  rows.flatMap((row) => {
    const parts = prune(row.parts, isLeft);
    return isLeft(row) || parts.length > 0 ? [{ ...row, parts }] : [];
  });

/**
 * Creates the view of a network's programs, filtered by the kind `wanted`; an empty or unknown kind filters nothing.
 */
export const programListView = (input: ProgramListInput, wanted: string): ProgramListView => {
  const { index, network, language, messages } = input;
  const rows = programRows(programTreeOf(index, network.id), input);
  const all = flattenPrograms(rows);
  const kind = all.some((row) => row.kind === wanted) ? wanted : '';
  const records = all.flatMap((row) => row.records);
  const isLeft = (row: ProgramRow): boolean => kind === '' || row.kind === kind;
  const tree = kind === '' ? rows : prune(rows, isLeft);
  return {
    networkName: requiredText(network.name, language, network.id),
    tree,
    overview: overviewOf(tree, messages),
    programs: all.filter(isLeft),
    total: all.length,
    kind,
    kinds: facetOptions(all.map((row) => [row.kind, row.kindLabel])),
    evidence: evidenceOf(index, records, messages),
    remarks: remarksOf(records, input),
  };
};
