import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { type Issue, issueAt } from '../model/issues/issue.js';
import { dataOrThrow, resultOf, type ReadResult } from '../model/issues/read-result.js';
import { limitIssues } from '../model/issues/limit-issues.js';
import type { Dataset } from '../model/types.generated.js';
import { safeParseDataset, type ParseOptions } from '../parse/parse-dataset.js';
import { plainObjectIssue } from '../parse/plain-object-issue.js';
import { readDataset, sortIssues } from '../parse/read-dataset.js';
import {
  migrateFault,
  createMigrationDraft,
  formerCollection,
  type MigrationDraft,
  type Json,
} from './migration-draft.js';
import { upgradeFields, hasFormerRelations, upgradeRelations, upgradeTerms, upgradeGroups } from './upgrade-fields.js';
import { upgradePrograms } from './upgrade-programs.js';

/**
 * Fields that only version 1 required. Without this check, a record that lacks one would silently get another meaning:
 * a statement without a person would become one of the document itself.
 */
const formerlyRequired: Readonly<Record<string, readonly string[]>> = {
  goals: ['network'],
  programs: ['network'],
  coverages: ['network', 'organizationKind', 'extent'],
  statements: ['person'],
};

/** Reports missing fields that version 1 required. */
const missingFields = (input: Json): Issue[] =>
  Object.entries(formerlyRequired).flatMap(([collection, fields]) => {
    const records = ownValue(input, collection);
    if (!isObject(records)) return [];
    return Object.entries(records).flatMap(([id, record]) =>
      fields
        .filter((field) => isObject(record) && ownValue(record, field) === undefined)
        .map((field) => issueAt('schema', [collection, id, field], migrateFault('missing', 'add-or-version-2'))),
    );
  });

/**
 * Whether the input is of version 1, or of version 2 with former names. Without a version, it is treated as version 1,
 * which does not change files of version 2.
 */
const isFormer = (input: unknown): input is Json =>
  isObject(input) &&
  plainObjectIssue(input) === undefined &&
  ([undefined, '1'].includes(versionOf(input)) || (isCurrent(input) && hasFormerRelations(input)));

const isCurrent = (input: Json): boolean => versionOf(input) === '2';

const versionOf = (input: unknown): string | undefined => {
  const version = ownValue(input, 'schemaVersion');
  return version === undefined || typeof version === 'string' ? version : 'none';
};

const hasField = (records: unknown, field: string): boolean =>
  isObject(records) && Object.values(records).some((record) => ownValue(record, field) !== undefined);

/** Whether the input declares version 1, or has features that only version 1 has. */
const isCertainlyFormer = (input: Json): boolean =>
  versionOf(input) === '1' ||
  ownValue(input, formerCollection) !== undefined ||
  hasField(ownValue(input, 'statements'), 'person') ||
  hasField(ownValue(input, 'programs'), 'ledBy') ||
  hasField(ownValue(input, 'events'), 'place');

/** Maps an issue to the path of the input. */
const asIssueOfInput = (issue: Issue, { input, trail }: MigrationDraft, migrated: Json): Issue => {
  const { rule, path: at, value, ...faultText } = issue;
  const path = trail.find(migrated, at);
  const written = path.reduce<unknown>(ownValue, input);
  // For an invalid key, the value of the issue is the key.
  const isKey = typeof value === 'string' && typeof written !== 'string';
  const shown = value === undefined || isKey ? value : (written ?? value);
  return issueAt(rule, path, { ...faultText, ...(shown !== undefined && { value: shown }) });
};

const upgrade = (input: Json): MigrationDraft => {
  const draft = createMigrationDraft(input);
  upgradeRelations(draft);
  if (isCurrent(input)) return draft;
  if (isCertainlyFormer(input)) for (const issue of missingFields(input)) draft.issues.push(issue);
  upgradeGroups(draft);
  upgradeFields(draft);
  upgradePrograms(draft);
  upgradeTerms(draft);
  return draft;
};

/**
 * Like `migrateDataset`, but returns issues instead of throwing them. In `lenient` mode, invalid values are left out as
 * in `safeParseDataset`, and `issues` lists them.
 *
 * @example
 * const result = safeMigrateDataset({ schemaVersion: '1', places: { aarhus: { kind: 'city' } } }, { mode: 'lenient' });
 * if (result.success) result.issues.map(formatIssue); // ['places.aarhus.name is missing. Write an object: {…}.']
 */
export const safeMigrateDataset = (input: unknown, options: ParseOptions = {}): ReadResult => {
  if (!isFormer(input)) return safeParseDataset(input, options);
  const draft = upgrade(input);
  const migrated = draft.finish();
  const { data, issues, unlisted } = readDataset(migrated, options.mode ?? 'strict');
  const found = sortIssues([...draft.issues, ...issues.map((issue) => asIssueOfInput(issue, draft, migrated))]);
  const listed = limitIssues(found, unlisted);
  return resultOf(listed.length === 0 || options.mode === 'lenient' ? data : undefined, listed);
};

/**
 * Reads a dataset of format version 1 as one of version 2; a dataset of version 2 is read as by `parseDataset`. Every
 * text, quantity, quote and record is preserved: coverages, and concepts that represented unnamed parties, become
 * groups with the same ids; leads of programs become memberships; terms that version 2 does not include are declared.
 * Throws a `DatasetError` with everything that is wrong, with the paths and names of the input. The input is never
 * modified.
 *
 * @example
 * const dataset = migrateDataset({ schemaVersion: '1', networks: {} });
 * dataset.schemaVersion; // '2'
 */
export const migrateDataset = (input: unknown): Dataset => dataOrThrow(safeMigrateDataset(input));
