import { lookupsOf } from '../lookups-of.js';
import type { AnyRecord } from '../../model/collections.js';
import type { Concept } from '../../model/concept.js';
import type { Membership } from '../../model/membership.js';
import type { Program } from '../../model/program.js';
import { isNarrowerTerm } from '../../model/terms.js';
import { recordsOf } from '../collection-of.js';
import { findIn } from '../find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { conceptPath } from './paths.js';

/** What says that a party or program works on a theme. */
interface Work {
  readonly programs: Set<Program>;
  readonly records: Set<AnyRecord>;
}

/** Who works on a theme by the data, and who is only named with it. */
export interface ThemeWork {
  readonly theme: Concept;
  /** By the id of the organization, network or program. */
  readonly works: ReadonlyMap<string, Work>;
  /** Statements that speak of the theme together with a party, by the party's id. */
  readonly named: ReadonlyMap<string, Work>;
}

const note = (works: Map<string, Work>, id: string, records: readonly AnyRecord[], program?: Program): void => {
  const work = works.get(id) ?? { programs: new Set(), records: new Set() };
  works.set(id, work);
  for (const record of records) work.records.add(record);
  if (program) work.programs.add(program);
};

/** The concepts on the way from each one that lies within the theme, by its id. */
const pathsWithin = (index: DatasetIndex, themeId: string): Map<string, readonly Concept[]> => {
  const paths = new Map<string, readonly Concept[]>();
  for (const { id } of recordsOf(index.dataset, 'concepts')) {
    const path = conceptPath(index, id, themeId);
    if (path) paths.set(id, path);
  }
  return paths;
};

type Paths = ReturnType<typeof pathsWithin>;

const noteNetworks = (index: DatasetIndex, paths: Paths, works: Map<string, Work>): void => {
  for (const path of paths.values()) {
    const owner = path[0]?.network;
    if (owner !== undefined) note(works, owner, path);
  }
  for (const network of recordsOf(index.dataset, 'networks')) {
    const { pillars = [], lifeStages = [] } = network;
    for (const id of [...pillars, ...lifeStages]) {
      const path = paths.get(id);
      if (path) note(works, network.id, [network, ...path]);
    }
  }
};

/** Those who lead a program, each with the membership that says so. */
const leadersOf = (index: DatasetIndex, programId: string): Membership[] =>
  lookupsOf(index)
    .membershipsByOrganization(programId)
    .filter(({ role }) => isNarrowerTerm(index.dataset, 'membership-role', role, 'lead'));

/** A part of a program works on what the whole works on. */
const noteProgram = (
  index: DatasetIndex,
  program: Program,
  above: readonly AnyRecord[],
  works: Map<string, Work>,
): void => {
  const records = [program, ...above];
  if (above.includes(program)) return;
  note(works, program.id, records, program);
  if (program.network !== undefined) note(works, program.network, records, program);
  for (const lead of leadersOf(index, program.id)) note(works, lead.member, [lead, ...records], program);
  for (const part of lookupsOf(index).programsByPartOf(program.id)) noteProgram(index, part, records, works);
};

const noteStatements = (index: DatasetIndex, paths: Paths, named: Map<string, Work>): void => {
  for (const [id, path] of paths) {
    for (const statement of lookupsOf(index).statementsByAbout(id)) {
      for (const subject of statement.about) note(named, subject, [statement, ...path]);
    }
  }
};

/** Collects who works on a theme; undefined when the data do not know the theme. */
export const themeWorkOf = (index: DatasetIndex, themeId: string): ThemeWork | undefined => {
  const theme = findIn(index, 'concepts', themeId);
  if (!theme) return undefined;
  const [works, named] = [new Map<string, Work>(), new Map<string, Work>()];
  const paths = pathsWithin(index, themeId);
  noteNetworks(index, paths, works);
  for (const program of recordsOf(index.dataset, 'programs')) {
    const themes = (program.themes ?? []).flatMap((id) => paths.get(id) ?? []);
    if (themes.length > 0) noteProgram(index, program, themes, works);
  }
  noteStatements(index, paths, named);
  return { theme, works, named };
};
