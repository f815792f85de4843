import type { AnyRecord } from '../../model/collections.js';

/** A record that says something, and those above it without which it would not: the parts of a way share its end. */
export interface Trace {
  readonly record: AnyRecord;
  readonly above: readonly Trace[];
}

/** The records of these ways, each once. Walks without recursion and passes nothing twice: data may have any depth. */
export const recordsOnTraces = (traces: Iterable<Trace>): Set<AnyRecord> => {
  const passed = new Set(traces);
  // A set also visits what is added during the visit.
  for (const { above } of passed) for (const trace of above) passed.add(trace);
  return new Set([...passed].map(({ record }) => record));
};
