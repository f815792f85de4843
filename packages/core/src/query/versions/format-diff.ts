import type { DatasetDiff, RecordReference, FieldChange } from './diff-datasets.js';

/** The length, in characters, above which values are shortened in the changelog. */
const maxLength = 60;

/** Corrects the type of JSON.stringify, which returns undefined for undefined. */
const toJson = (value: unknown): string | undefined => JSON.stringify(value);

const show = (value: unknown): string => {
  const text = toJson(value) ?? 'nothing';
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
};

/** The words of a diff in one language. */
export interface DiffWords {
  /** Titles of the sections. */
  readonly removed: string;
  readonly added: string;
  readonly changed: string;
  /** The name of the header of a dataset. */
  readonly dataset: string;
  /** Suffix of the name of an added or removed field. */
  readonly fieldAdded: string;
  readonly fieldRemoved: string;
}

const english: DiffWords = {
  removed: 'Removed',
  added: 'Added',
  changed: 'Changed',
  dataset: 'dataset',
  fieldAdded: 'added',
  fieldRemoved: 'removed',
};

const changeText = ({ path, before, after }: FieldChange, { fieldAdded, fieldRemoved }: DiffWords): string => {
  if (before === undefined) return `${path} ${fieldAdded}: ${show(after)}`;
  if (after === undefined) return `${path} ${fieldRemoved}: ${show(before)}`;
  return `${path}: ${show(before)} → ${show(after)}`;
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];

const nameOf = ({ collection, id }: RecordReference): string => `${collection}.${id}`;

/**
 * Formats a diff as Markdown for a changelog: one line for each record or field; empty if nothing changed. Default:
 * English.
 *
 * @example
 * formatDiff(diffDatasets({ ...ownDataset, events: {} }, ownDataset)); // 'Added:\n\n- events.river-day'
 * formatDiff(diffDatasets(ownDataset, ownDataset)); // ''
 */
export const formatDiff = ({ added, removed, changed, header }: DatasetDiff, words: DiffWords = english): string =>
  [
    ...section(words.removed, removed.map(nameOf)),
    ...section(words.added, added.map(nameOf)),
    ...section(words.changed, [
      ...header.map((change) => `${words.dataset}: ${changeText(change, words)}`),
      ...changed.flatMap((record) => record.fields.map((change) => `${nameOf(record)}: ${changeText(change, words)}`)),
    ]),
  ].join('\n\n');
