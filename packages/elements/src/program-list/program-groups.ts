import { type ShownText, messageText } from '../base/text/text.js';
import { groupBy } from '../base/groups.js';
import { label } from '../base/text/label.js';
import { type ProgramRow, hasNameOnly, hasDetails } from './program-rows.js';
import type { ProgramListMessages } from './messages.js';

/** Rows without the sentence with which all descriptions begin, and that sentence. */
export interface SharedSentence {
  shared: ShownText | undefined;
  rows: readonly ProgramRow[];
}

/** Abbreviations of two letters before names and numbers, in four languages. */
const abbreviations = String.raw`(?<!\b(?:bv|ca|dr|ds|ir|jr|mr|ms|no|nr|nv|sr|st|vs))`;

/**
 * Matches the first sentence, which must end with a word: the period of "St. Antonius" or of "e.g." does not end a
 * sentence, that of "take it on." does.
 */
const sentences = new RegExp(
  String.raw`^(.*?(?:[\p{L}\p{N}\p{Pf}"')]{3}|(?<=\s)\p{Ll}{2}${abbreviations})[.!?]["')\p{Pf}]?)\s+(\S.*)$`,
  'su',
);

/** Returns the first sentence of a description and the rest; undefined if there is only one sentence. */
export const firstSentence = ({
  description,
}: Pick<ProgramRow, 'description'>): readonly [first: string, rest: string] | undefined => {
  const [, first, rest] = sentences.exec(description?.value ?? '') ?? [];
  return first === undefined || rest === undefined ? undefined : [first, rest];
};

/** Removes the sentence with which all descriptions begin, so that it can be shown once. */
const withoutSharedSentence = (rows: readonly ProgramRow[]): SharedSentence => {
  const parts = rows.map(firstSentence);
  const first = parts[0]?.[0];
  const [head] = rows;
  if (rows.length < 2 || first === undefined || parts.some((part) => part?.[0] !== first)) {
    return { shared: undefined, rows };
  }
  return {
    shared: { value: first, lang: head?.description?.lang },
    rows: rows.map((row, at) => ({
      ...row,
      description: row.description && { ...row.description, value: parts[at]?.[1] ?? row.description.value },
    })),
  };
};

/** The programs of one kind, those with a name only at the end. */
export interface ProgramGroup {
  /** Undefined if all programs are in one group. */
  heading: ShownText | undefined;
  /** The sentence with which all descriptions begin. */
  shared: ShownText | undefined;
  /** Whether each program states its kind, because the heading does not. */
  showsKind: boolean;
  rows: readonly ProgramRow[];
}

/** The programs with details, by kind, and the others, which are folded. */
export interface ProgramOverview {
  described: readonly ProgramGroup[];
  others: readonly ProgramGroup[];
}

const withoutKind = 'other';

/** Minimum numbers of programs with and without details for the others to be folded. */
const minDescribed = 3;
const minOthers = 2;

/** Whether a program has only a name and a kind that the heading states. */
export const isNameAlone = (row: ProgramRow, { showsKind }: Pick<ProgramGroup, 'showsKind'>): boolean =>
  hasNameOnly(row) && !(showsKind && row.kind !== withoutKind);

const groupOf = (heading: ShownText | undefined, own: readonly ProgramRow[], showsKind: boolean): ProgramGroup => {
  const { shared, rows } = withoutSharedSentence(own.filter((row) => !isNameAlone(row, { showsKind })));
  const alone = own.filter((row) => isNameAlone(row, { showsKind }));
  return { heading, showsKind, shared, rows: [...rows, ...alone] };
};

/**
 * Groups programs by kind, in the order of first occurrence; kinds with a single program, and programs without a kind,
 * come last.
 */
const byKind = (rows: readonly ProgramRow[], messages: ProgramListMessages): ProgramGroup[] => {
  const kinds = [...groupBy(rows, ({ kind }) => kind)].filter(
    ([kind, { length }]) => kind !== withoutKind && length > 1,
  );
  if (kinds.length === 0) return [groupOf(undefined, rows, true)];
  const named = new Set(kinds.map(([kind]) => kind));
  const others = rows.filter(({ kind }) => !named.has(kind));
  const groups = kinds.map(([kind, own]) =>
    groupOf(label(messages, 'program-kind', kind, { plural: true }), own, false),
  );
  if (others.length === 0) return groups.length > 1 ? groups : [groupOf(undefined, rows, true)];
  return [...groups, groupOf(messageText(messages, messages.otherPrograms), others, true)];
};

/** Puts programs with a description or facts first, grouped by kind, if there are enough of them for an overview. */
export const overviewOf = (rows: readonly ProgramRow[], messages: ProgramListMessages): ProgramOverview => {
  const first = rows.filter(hasDetails);
  const kinds = new Set(first.map(({ kind }) => kind));
  kinds.delete(withoutKind);
  const isInFront = (row: ProgramRow): boolean => hasDetails(row) || (hasNameOnly(row) && kinds.has(row.kind));
  const described = rows.filter(isInFront);
  const others = rows.filter((row) => !isInFront(row));
  if (first.length < minDescribed || others.length < minOthers)
    return { described: byKind(rows, messages), others: [] };
  return { described: byKind(described, messages), others: byKind(others, messages) };
};

/** Splits the rows of a group; names alone take no room if all other rows of their group fit. */
const cutRows = (group: ProgramGroup, room: number): [ProgramRow[], ProgramRow[]] => {
  const full = group.rows.filter((row) => !isNameAlone(row, group)).length;
  const isWhole = full > 0 && full <= room;
  const size = isWhole ? group.rows.length : Math.max(room, 0);
  return [group.rows.slice(0, size), group.rows.slice(size)];
};

/** Splits groups after a number of rows; a group may be in both parts. */
export const cutGroups = (groups: readonly ProgramGroup[], size: number): [ProgramGroup[], ProgramGroup[]] => {
  const first: ProgramGroup[] = [];
  const rest: ProgramGroup[] = [];
  let room = size;
  for (const group of groups) {
    const [here, later] = cutRows(group, room);
    if (here.length > 0) first.push({ ...group, rows: here });
    if (later.length > 0) rest.push({ ...group, rows: later });
    room -= here.filter((row) => !isNameAlone(row, group)).length || here.length;
  }
  return [first, rest];
};
