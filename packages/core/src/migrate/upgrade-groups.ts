import { isObject, ownValue } from '../integrity/support/own-value.js';
import { formerCollection, type Draft, type Json } from './draft.js';
import { renameFields } from './rename-field.js';

/** The schemes of concepts that were parties without names, and what ties these to their network. */
const groupSchemes: ReadonlyMap<unknown, string> = new Map([
  ['actor-group', 'brings-together'],
  ['target-group', 'serves'],
]);

const upgradeCoverage = (draft: Draft, id: string, record: unknown): void => {
  const path = [formerCollection, id];
  if (!isObject(record)) {
    draft.add('groups', id, record, path);
    return;
  }
  draft.add('groups', id, renameFields({ tie: 'covers', ...record }, { statement: 'name' }, { draft, path }), path);
};

/** Groups have no order among themselves from wide to narrow, so that a wider one has no place. */
const upgradeConcept = (draft: Draft, id: string, record: Json, tie: string): void => {
  const path = ['concepts', id];
  const { scheme: _scheme, broader, ...rest } = record;
  if (broader !== undefined) {
    draft.report([...path, 'broader'], {
      value: broader,
      message: 'has no place: parties without names become groups, which have no wider ones',
      remedy: 'Say it in the description of the narrower one, and remove "broader".',
    });
  }
  draft.add('groups', id, renameFields({ tie, ...rest }, { label: 'name', scheme: 'tie' }, { draft, path }), path);
};

/** Coverages, and the concepts that were parties without names, become groups of the same ids. */
export const upgradeGroups = (draft: Draft): void => {
  const coverages = ownValue(draft.input, formerCollection);
  if (isObject(coverages)) {
    for (const [id, record] of Object.entries(coverages)) upgradeCoverage(draft, id, record);
  } else if (coverages !== undefined) {
    draft.report([formerCollection], {
      value: coverages,
      message: 'is not an object',
      remedy: 'Write an object: {…}.',
    });
  }
  const concepts = draft.collections.get('concepts');
  for (const [id, record] of [...(concepts ?? [])]) {
    const tie = groupSchemes.get(ownValue(record, 'scheme'));
    if (tie === undefined || !isObject(record)) continue;
    concepts?.delete(id);
    upgradeConcept(draft, id, record, tie);
  }
};
