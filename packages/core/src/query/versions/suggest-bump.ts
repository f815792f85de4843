import type { CollectionName } from '../../model/collections.js';
import { identityFields } from '../../model/record-fields.generated.js';
import type { Bump, DatasetChanges } from './dataset-diff.js';
import type { FieldChange } from './diff-records.js';

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

const largest = (bumps: readonly Bump[]): Bump =>
  bumps.reduce<Bump>((highest, bump) => (order.indexOf(bump) > order.indexOf(highest) ? bump : highest), 'none');

/** Whether every item of one list is in the other. */
const isSubset = (part: unknown, whole: unknown): boolean =>
  Array.isArray(part) && Array.isArray(whole) && part.every((item: unknown) => whole.includes(item));

/** Whether a change concerns citations or editorial marks, which do not affect consumers. */
const isEvidenceChange = ({ path }: FieldChange): boolean => path === 'citations' || path === 'editorial';

/** Whether a change only adds or only removes a value or list items. */
const isAdditionOrRemoval = ({ before, after }: FieldChange): boolean =>
  before === undefined || after === undefined || isSubset(before, after) || isSubset(after, before);

const bumpOfField = (change: FieldChange, collection: CollectionName): Bump => {
  if (isEvidenceChange(change)) return 'patch';
  const identity: readonly string[] = identityFields[collection];
  if (identity.includes(change.path)) return 'major';
  return isAdditionOrRemoval(change) ? 'minor' : 'patch';
};

/** Returns the bump for a change of the header: format, license or languages. */
const bumpOfHeader = ({ path, before, after }: FieldChange): Bump => {
  if (path === 'schemaVersion' || path === 'license') return 'major';
  if (path === 'languages') return isSubset(before, after) ? 'minor' : 'major';
  return 'patch';
};

/** Returns the smallest version bump that the policy in docs/data-versioning.md allows for these changes. */
export const suggestBump = ({ header, added, removed, changed }: DatasetChanges): Bump =>
  largest([
    ...header.map(bumpOfHeader),
    ...(removed.length > 0 ? ['major' as const] : []),
    ...(added.length > 0 ? ['minor' as const] : []),
    ...changed.flatMap(({ collection, fields }) => fields.map((field) => bumpOfField(field, collection))),
  ]);
