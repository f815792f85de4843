import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import type { MigrationDraft, Json } from './migration-draft.js';
import type { Path } from './trail.js';
import { migrateFault } from './migrate-fault.js';

/** The new names of fields by their former names. */
export type Renames = Readonly<Record<string, string>>;

const renamePath = (path: unknown, renames: Renames): unknown => {
  if (typeof path !== 'string') return path;
  const [first = '', ...rest] = path.split('.');
  return Object.hasOwn(renames, first) ? [renames[first], ...rest].join('.') : path;
};

const renamePaths = (paths: unknown, renames: Renames): unknown =>
  Array.isArray(paths) ? paths.map((path: unknown) => renamePath(path, renames)) : paths;

const renameInCitation = (citation: unknown, renames: Renames): unknown =>
  isObject(citation) && Object.hasOwn(citation, 'fields')
    ? { ...citation, fields: renamePaths(citation.fields, renames) }
    : citation;

/** Renames fields in citations and editorial marks. */
const renameMentions = (record: Json, renames: Renames): Json => {
  const citations = ownValue(record, 'citations');
  return {
    ...(Array.isArray(citations) && { citations: citations.map((each: unknown) => renameInCitation(each, renames)) }),
    ...(Object.hasOwn(record, 'editorial') && { editorial: renamePaths(record.editorial, renames) }),
  };
};

/** The position of a record in a draft. */
export interface Spot {
  readonly draft: MigrationDraft;
  readonly path: Path;
}

/** Renames fields, including in citations. Reports a record that has both names. */
export const renameFields = (record: Json, renames: Renames, { draft, path }: Spot): Json => {
  const entries = Object.entries(record).filter(([field]) => !Object.hasOwn(renames, field));
  const renamed: Record<string, unknown> = { ...Object.fromEntries(entries), ...renameMentions(record, renames) };
  for (const [former, field] of Object.entries(renames)) {
    const value = ownValue(record, former);
    if (value !== undefined && Object.hasOwn(record, field)) {
      const fault = migrateFault('same-as-former', 'keep-one', { former });
      draft.report([...path, field], { value: record[field], ...fault });
    }
    if (value !== undefined) renamed[field] = value;
    if (value !== undefined || !Object.hasOwn(record, field)) draft.trail.rename(renamed, field, [...path, former]);
  }
  return renamed;
};
