import type { DatasetDiff, RecordReference } from './dataset-diff.js';
import type { FieldChange } from './diff-records.js';

/** The length, in characters, above which values are shortened in the changelog. */
const maxLength = 60;

/** Corrects the type of JSON.stringify, which returns undefined for undefined. */
const toJson = (value: unknown): string | undefined => JSON.stringify(value);

const show = (value: unknown): string => {
  const text = toJson(value) ?? 'nothing';
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
};

const changeText = ({ path, before, after }: FieldChange): string => {
  if (before === undefined) return `${path} added: ${show(after)}`;
  if (after === undefined) return `${path} removed: ${show(before)}`;
  return `${path}: ${show(before)} → ${show(after)}`;
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];

const nameOf = ({ collection, id }: RecordReference): string => `${collection}.${id}`;

/**
 * Formats a diff as Markdown for a changelog, with one line for each record or field. Returns an empty string when
 * nothing changed.
 *
 * @example
 * formatDiff(diffDatasets({ ...ownDataset, events: {} }, ownDataset)); // 'Added:\n\n- events.river-day'
 * formatDiff(diffDatasets(ownDataset, ownDataset)); // ''
 */
export const formatDiff = ({ added, removed, changed, header }: DatasetDiff): string =>
  [
    ...section('Removed', removed.map(nameOf)),
    ...section('Added', added.map(nameOf)),
    ...section('Changed', [
      ...header.map((change) => `dataset: ${changeText(change)}`),
      ...changed.flatMap((record) => record.fields.map((change) => `${nameOf(record)}: ${changeText(change)}`)),
    ]),
  ].join('\n\n');
