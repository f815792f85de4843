import { label } from '../base/text/label.js';
import { spokenText, type ShownText } from '../base/text/text.js';
import type { ProgramListMessages } from './messages.js';
import { isBare, type ProgramRow } from './program-rows.js';

/** The programs of one kind, those with a name alone last. */
export interface ProgramGroup {
  /** Undefined where all programs are in one group. */
  heading: ShownText | undefined;
  /** How many there are, on all pages. */
  count: number;
  /** Does each program tell its kind, because the heading does not? */
  tellsKind: boolean;
  rows: readonly ProgramRow[];
}

const withoutKind = 'other';

/** Is it a name and, unless the heading says it, a kind? */
export const isNameAlone = (row: ProgramRow, { tellsKind }: Pick<ProgramGroup, 'tellsKind'>): boolean =>
  isBare(row) && !(tellsKind && row.kind !== withoutKind);

const bareLast = (rows: readonly ProgramRow[], tellsKind: boolean): ProgramRow[] =>
  [false, true].flatMap((isAlone) => rows.filter((row) => isNameAlone(row, { tellsKind }) === isAlone));

/** Programs by kind, in the order of the first of each; a kind of one program, and those without a kind, are last. */
export const groupPrograms = (rows: readonly ProgramRow[], messages: ProgramListMessages): ProgramGroup[] => {
  const byKind = new Map<string, ProgramRow[]>();
  for (const row of rows) byKind.set(row.kind, [...(byKind.get(row.kind) ?? []), row]);
  const kinds = [...byKind].filter(([kind, { length }]) => kind !== withoutKind && length > 1);
  const ungrouped = [{ heading: undefined, count: rows.length, tellsKind: true, rows: bareLast(rows, true) }];
  if (kinds.length === 0) return ungrouped;
  const named = new Set(kinds.map(([kind]) => kind));
  const others = rows.filter(({ kind }) => !named.has(kind));
  const groups = kinds.map(([kind, own]) => ({
    heading: label(messages, 'program-kind', kind, { plural: true }),
    count: own.length,
    tellsKind: false,
    rows: bareLast(own, false),
  }));
  if (others.length === 0) return groups.length > 1 ? groups : ungrouped;
  const heading = spokenText(messages, messages.otherPrograms);
  return [...groups, { heading, count: others.length, tellsKind: true, rows: bareLast(others, true) }];
};

/** The groups of the first rows, and those of the others; a group may be in both. */
export const cutGroups = (groups: readonly ProgramGroup[], size: number): [ProgramGroup[], ProgramGroup[]] => {
  const first: ProgramGroup[] = [];
  const rest: ProgramGroup[] = [];
  let room = size;
  for (const group of groups) {
    const [here, later] = [group.rows.slice(0, Math.max(room, 0)), group.rows.slice(Math.max(room, 0))];
    if (here.length > 0) first.push({ ...group, rows: here });
    if (later.length > 0) rest.push({ ...group, rows: later });
    room -= group.rows.length;
  }
  return [first, rest];
};
