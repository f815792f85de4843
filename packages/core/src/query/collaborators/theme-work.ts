import { lookupsOf } from '../lookups-of.js';
import type { Concept } from '../../model/records/concept.js';
import type { Membership } from '../../model/records/membership.js';
import type { Program } from '../../model/records/program.js';
import { narrowerTester } from '../../model/terms/terms.js';
import { recordsOf } from '../collection-of.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
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

/** The evidence that a party or program works on a theme. */
interface Work {
  readonly programs: Set<Program>;
  /** See `recordsOnTraces`. */
  readonly traces: Set<Trace>;
}

/** Parties that work on a theme, and those that are only mentioned with it. */
export interface ThemeWork {
  readonly theme: Concept;
  /** By the id of the organization, network or program. */
  readonly works: ReadonlyMap<string, Work>;
  /** Statements about both the theme and a party, by party id. */
  readonly named: ReadonlyMap<string, Work>;
}

const note = (works: Map<string, Work>, id: string, trace: Trace, program?: Program): void => {
  const work = works.get(id) ?? { programs: new Set(), traces: new Set() };
  works.set(id, work);
  work.traces.add(trace);
  if (program) work.programs.add(program);
};

/** The theme and its narrower concepts, each with the path up to the theme. */
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

const noteNetworks = (index: DatasetIndex, traces: Traces, works: Map<string, Work>): void => {
  for (const [id, trace] of traces) {
    const owner = findIn(index, 'concepts', id)?.network;
    if (owner !== undefined) note(works, owner, trace);
  }
  for (const network of recordsOf(index.dataset, 'networks')) {
    const { pillars = [], lifeStages = [] } = network;
    for (const id of [...pillars, ...lifeStages]) {
      const trace = traces.get(id);
      if (trace) note(works, network.id, { record: network, above: [trace] });
    }
  }
};

/** Returns the memberships with a leading role in a program. */
const leadersFinder = (index: DatasetIndex): ((programId: string) => Membership[]) => {
  const isLead = narrowerTester(index.dataset, 'membership-role', ['lead']);
  return (programId) =>
    lookupsOf(index)
      .membershipsByOrganization(programId)
      .filter(({ role }) => isLead(role));
};

/** Programs with the theme; parts inherit the themes of the whole. */
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
  const leadersOf = leadersFinder(index);
  for (const [program, trace] of programTraces(index, concepts)) {
    note(works, program.id, trace, program);
    if (program.network !== undefined) note(works, program.network, trace, program);
    for (const lead of leadersOf(program.id)) {
      note(works, lead.member, { record: lead, above: [trace] }, program);
    }
  }
};

const noteStatements = (index: DatasetIndex, traces: Traces, named: Map<string, Work>): void => {
  for (const [id, trace] of traces) {
    for (const statement of lookupsOf(index).statementsByAbout(id)) {
      for (const subject of statement.about) note(named, subject, { record: statement, above: [trace] });
    }
  }
};

/** Collects the work on a theme; undefined for an unknown theme. */
export const themeWorkOf = (index: DatasetIndex, themeId: string): ThemeWork | undefined => {
  const theme = findIn(index, 'concepts', themeId);
  if (!theme) return undefined;
  const [works, named] = [new Map<string, Work>(), new Map<string, Work>()];
  const traces = tracesWithin(index, theme);
  noteNetworks(index, traces, works);
  notePrograms(index, traces, works);
  noteStatements(index, traces, named);
  return { theme, works, named };
};
