import { label } from '../base/text/label.js';
import { spokenText, type ShownText } from '../base/text/text.js';
import type { ProgramListMessages } from './messages.js';
import { isBare, isTold, type ProgramRow } from './program-rows.js';
import { withoutSharedSentence } from './shared-sentence.js';

/** The programs of one kind, those with a name only at the end. */
export interface ProgramGroup {
  /** Undefined if all programs are in one group. */
  heading: ShownText | undefined;
  /** The sentence with which all descriptions begin. */
  shared: ShownText | undefined;
  /** Whether each program states its kind, because the heading does not. */
  tellsKind: boolean;
  rows: readonly ProgramRow[];
}

/** The programs with details, by kind, and the others, which are folded. */
export interface ProgramOverview {
  told: readonly ProgramGroup[];
  others: readonly ProgramGroup[];
}

const withoutKind = 'other';

/** Minimum numbers of programs with and without details for the others to be folded. */
const fewestTold = 3;
const fewestOthers = 2;

/** Whether a program has only a name and a kind that the heading states. */
export const isNameAlone = (row: ProgramRow, { tellsKind }: Pick<ProgramGroup, 'tellsKind'>): boolean =>
  isBare(row) && !(tellsKind && row.kind !== withoutKind);

const bareLast = (rows: readonly ProgramRow[], tellsKind: boolean): ProgramRow[] =>
  [false, true].flatMap((isAlone) => rows.filter((row) => isNameAlone(row, { tellsKind }) === isAlone));

const groupOf = (heading: ShownText | undefined, own: readonly ProgramRow[], tellsKind: boolean): ProgramGroup => ({
  heading,
  tellsKind,
  ...withoutSharedSentence(bareLast(own, tellsKind)),
});

/**
 * Groups programs by kind, in the order of first occurrence; kinds with a single program, and programs without a kind,
 * come last.
 */
const byKind = (rows: readonly ProgramRow[], messages: ProgramListMessages): ProgramGroup[] => {
  const rowsByKind = new Map<string, ProgramRow[]>();
  for (const row of rows) rowsByKind.set(row.kind, [...(rowsByKind.get(row.kind) ?? []), row]);
  const kinds = [...rowsByKind].filter(([kind, { length }]) => kind !== withoutKind && length > 1);
  if (kinds.length === 0) return [groupOf(undefined, rows, true)];
  const named = new Set(kinds.map(([kind]) => kind));
  const others = rows.filter(({ kind }) => !named.has(kind));
  const groups = kinds.map(([kind, own]) =>
    groupOf(label(messages, 'program-kind', kind, { plural: true }), own, false),
  );
  if (others.length === 0) return groups.length > 1 ? groups : [groupOf(undefined, rows, true)];
  return [...groups, groupOf(spokenText(messages, messages.otherPrograms), others, true)];
};

/** Separates programs with details from the others, if there are enough of them for an overview. */
export const overviewOf = (rows: readonly ProgramRow[], messages: ProgramListMessages): ProgramOverview => {
  const told = rows.filter(isTold);
  const others = rows.filter((row) => !isTold(row));
  if (told.length < fewestTold || others.length < fewestOthers) return { told: byKind(rows, messages), others: [] };
  return { told: byKind(told, messages), others: byKind(others, messages) };
};

/** Splits groups after a number of rows; a group may be in both parts. */
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
