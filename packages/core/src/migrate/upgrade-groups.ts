import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { formerCollection, type MigrationDraft, type Json, renameFields, migrateFault } from './migration-draft.js';

/** Schemes of concepts that become groups, with their relation to the network. */
const groupSchemes: ReadonlyMap<unknown, string> = new Map([
  ['actor-group', 'brings-together'],
  ['target-group', 'serves'],
]);

const upgradeCoverage = (draft: MigrationDraft, id: string, record: unknown): void => {
  const path = [formerCollection, id];
  if (!isObject(record)) {
    draft.add('groups', id, record, path);
    return;
  }
  draft.add(
    'groups',
    id,
    renameFields({ relation: 'covers', ...record }, { statement: 'name' }, { draft, path }),
    path,
  );
};

/** Turns a concept into a group. The relation is added only with a network, because it requires one. */
const upgradeConcept = (
  draft: MigrationDraft,
  id: string,
  { scheme: _scheme, ...rest }: Json,
  relation: string,
): void => {
  const path = ['concepts', id];
  const record = rest.network === undefined ? rest : { relation, ...rest };
  draft.add('groups', id, renameFields(record, { label: 'name', scheme: 'relation' }, { draft, path }), path);
};

const idsIn = (records: ReadonlyMap<string, unknown> | undefined, fields: readonly string[]): unknown[] =>
  [...(records?.values() ?? [])].flatMap((record) => fields.flatMap((field) => ownValue(record, field)));

/** Returns the ids that are used as concepts: as broader concept, as property, or in a list of a network. */
const usedAsConcepts = ({ collections }: MigrationDraft): ReadonlySet<unknown> =>
  new Set([
    ...idsIn(collections.get('concepts'), ['broader']),
    ...idsIn(collections.get('observations'), ['property']),
    ...idsIn(collections.get('networks'), ['pillars', 'lifeStages']),
  ]);

/**
 * Turns coverages and concepts of unnamed parties into groups with the same ids. Concepts that are used as concepts
 * stay, in a scheme that the dataset declares.
 */
export const upgradeGroups = (draft: MigrationDraft): void => {
  const coverages = ownValue(draft.input, formerCollection);
  if (isObject(coverages)) {
    for (const [id, record] of Object.entries(coverages)) upgradeCoverage(draft, id, record);
  } else if (coverages !== undefined) {
    draft.report([formerCollection], {
      value: coverages,
      ...migrateFault('no-object', 'write-object', { example: '{…}' }),
    });
  }
  const concepts = draft.collections.get('concepts');
  const remaining = usedAsConcepts(draft);
  for (const [id, record] of [...(concepts ?? [])]) {
    const relation = groupSchemes.get(ownValue(record, 'scheme'));
    if (relation === undefined || !isObject(record) || record.broader !== undefined || remaining.has(id)) continue;
    concepts?.delete(id);
    upgradeConcept(draft, id, record, relation);
  }
};
