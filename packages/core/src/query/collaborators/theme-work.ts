import type { AnyRecord } from '../../model/collections.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Concept, Membership, Program } from '../../model/types.generated.js';
import { hasEnded } from '../dates/event-dates.js';
import { findIn } from '../find/find-record.js';
import { recordsOf, type DatasetIndex, lookupsOf } from '../index-dataset.js';

/** A node of a chain of evidence: a record, and the records that it depends on. Chains can share nodes. */
interface Trace {
  readonly record: AnyRecord;
  readonly above: readonly Trace[];
}

/**
 * Returns all records of these chains, without duplicates. Iterative with a visited set, so that long chains cannot
 * overflow the call stack.
 */
export const recordsOnTraces = (traces: Iterable<Trace>): Set<AnyRecord> => {
  const passed = new Set(traces);
  // Iterating a Set also visits items that are added during iteration.
  for (const { above } of passed) for (const trace of above) passed.add(trace);
  return new Set([...passed].map(({ record }) => record));
};

/** The evidence that a party or program works on a theme. */
interface Work {
  readonly programs: Set<Program>;
  /** The evidence; `recordsOnTraces` returns its records. */
  readonly traces: Set<Trace>;
}

/** The parties and programs that work on a theme. */
export interface ThemeWork {
  readonly theme: Concept;
  /** By the id of the organization, network or program. */
  readonly works: ReadonlyMap<string, Work>;
}

const note = (works: Map<string, Work>, id: string, trace: Trace, program?: Program): void => {
  const work = works.get(id) ?? { programs: new Set(), traces: new Set() };
  works.set(id, work);
  work.traces.add(trace);
  if (program) work.programs.add(program);
};

/** Returns the theme and its narrower concepts, each with the path up to the theme. */
const tracesWithin = (index: DatasetIndex, theme: Concept): Map<string, Trace> => {
  const traces = new Map<string, Trace>([[theme.id, { record: theme, above: [] }]]);
  // Iterating a Map also visits entries that are added during iteration.
  for (const [id, trace] of traces) {
    for (const narrower of lookupsOf(index).conceptsByBroader(id)) {
      if (!traces.has(narrower.id)) traces.set(narrower.id, { record: narrower, above: [trace] });
    }
  }
  return traces;
};

type Traces = ReadonlyMap<string, Trace>;

const noteParty = (party: AnyRecord, concepts: readonly string[], traces: Traces, works: Map<string, Work>): void => {
  for (const id of concepts) {
    const trace = traces.get(id);
    if (trace) note(works, party.id, { record: party, above: [trace] });
  }
};

const noteNetworks = (index: DatasetIndex, traces: Traces, works: Map<string, Work>): void => {
  for (const [id, trace] of traces) {
    const owner = findIn(index, 'concepts', id)?.network;
    if (owner !== undefined) note(works, owner, trace);
  }
  for (const network of recordsOf(index.dataset, 'networks')) {
    const { pillars = [], lifeStages = [], themes = [] } = network;
    noteParty(network, [...pillars, ...lifeStages, ...themes], traces, works);
  }
};

const noteOrganizations = (index: DatasetIndex, traces: Traces, works: Map<string, Work>): void => {
  for (const organization of recordsOf(index.dataset, 'organizations')) {
    noteParty(organization, organization.themes ?? [], traces, works);
  }
};

/**
 * Returns a function that finds the current memberships in a program. Funders are left out, because paying for a
 * program is not taking part in it.
 */
const participationsFinder = (index: DatasetIndex): ((programId: string) => Membership[]) => {
  const isFunder = narrowerMatcher(index.dataset, 'membership-role', ['funder']);
  return (programId) =>
    lookupsOf(index)
      .membershipsByOrganization(programId)
      .filter((membership) => !isFunder(membership.role) && !hasEnded(membership));
};

/** Returns the programs with the theme; the parts of a program inherit its themes. */
const programTraces = (index: DatasetIndex, concepts: Traces): ReadonlyMap<Program, Trace> => {
  const traces = new Map<Program, { record: Program; above: Trace[] }>();
  for (const program of recordsOf(index.dataset, 'programs')) {
    const above = (program.themes ?? []).flatMap((id) => concepts.get(id) ?? []);
    if (above.length > 0) traces.set(program, { record: program, above });
  }
  for (const [program, trace] of traces) {
    for (const part of lookupsOf(index).programsByPartOf(program.id)) {
      const known = traces.get(part);
      if (known) known.above.push(trace);
      else traces.set(part, { record: part, above: [trace] });
    }
  }
  return traces;
};

const notePrograms = (index: DatasetIndex, concepts: Traces, works: Map<string, Work>): void => {
  const participationsIn = participationsFinder(index);
  for (const [program, trace] of programTraces(index, concepts)) {
    note(works, program.id, trace, program);
    if (program.network !== undefined) note(works, program.network, trace, program);
    for (const membership of participationsIn(program.id)) {
      note(works, membership.member, { record: membership, above: [trace] }, program);
    }
  }
};

/**
 * Collects the work on a theme, or returns `undefined` for an unknown theme. A member does not work on everything that
 * its network works on: only its own record counts, and the programs that it takes part in.
 */
export const themeWorkOf = (index: DatasetIndex, themeId: string): ThemeWork | undefined => {
  const theme = findIn(index, 'concepts', themeId);
  if (!theme) return undefined;
  const works = new Map<string, Work>();
  const traces = tracesWithin(index, theme);
  noteNetworks(index, traces, works);
  noteOrganizations(index, traces, works);
  notePrograms(index, traces, works);
  return { theme, works };
};
