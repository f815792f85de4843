import type { AnyRecord } from '../../model/collections.js';

/** A node of a chain of evidence: a record, and the records that it depends on. Chains share their ends. */
export interface Trace {
  readonly record: AnyRecord;
  readonly above: readonly Trace[];
}

/** All records of these chains, each once. Iterative with a visited set, so that depth is no limit. */
export const recordsOnTraces = (traces: Iterable<Trace>): Set<AnyRecord> => {
  const passed = new Set(traces);
  // Iterating a Set also visits items that are added during iteration.
  for (const { above } of passed) for (const trace of above) passed.add(trace);
  return new Set([...passed].map(({ record }) => record));
};
