import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { formerCollection, type MigrationDraft, type Json } from './migration-draft.js';
import { renameFields } from './rename-field.js';

/** The former names of the field `relation` of groups, and of the vocabulary of its terms. */
const [formerField, formerScheme] = ['tie', 'group-tie'];

const some = (records: unknown, field: string, isWanted: (value: unknown) => boolean): boolean =>
  isObject(records) && Object.values(records).some((record) => isWanted(ownValue(record, field)));

/**
 * Whether the input is a file of version 2 from before `tie` was renamed to `relation`. Files of version 2 have no
 * coverages, which are rejected.
 */
export const hasFormerRelations = (input: Json): boolean =>
  ownValue(input, formerCollection) === undefined &&
  (some(ownValue(input, 'groups'), formerField, (value) => value !== undefined) ||
    some(ownValue(input, 'concepts'), 'scheme', (scheme) => scheme === formerScheme));

/** Renames the field and its vocabulary. */
export const upgradeRelations = (draft: MigrationDraft): void => {
  const [groups, concepts] = [draft.collections.get('groups'), draft.collections.get('concepts')];
  for (const [id, record] of groups ?? []) {
    if (!isObject(record) || !Object.hasOwn(record, formerField)) continue;
    groups?.set(id, renameFields(record, { [formerField]: 'relation' }, { draft, path: ['groups', id] }));
  }
  for (const [id, record] of concepts ?? []) {
    if (!isObject(record) || record.scheme !== formerScheme) continue;
    const renamed = { ...record, scheme: 'group-relation' };
    draft.trail.mark(renamed, ['concepts', id]);
    concepts?.set(id, renamed);
  }
};
