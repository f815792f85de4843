import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import type { CollectionName } from '../model/collections.js';
import type { MigrationDraft, Json } from './migration-draft.js';
import { renameFields, type Spot } from './rename-field.js';

type Upgrade = (record: Json, spot: Spot) => Json;

const upgradeAll = (draft: MigrationDraft, collection: CollectionName, upgrade: Upgrade): void => {
  const records = draft.collections.get(collection);
  for (const [id, record] of records ?? []) {
    if (isObject(record)) records?.set(id, upgrade(record, { draft, path: [collection, id] }));
  }
};

/** Turns `place` into the list `places`. */
const upgradeEvent: Upgrade = (record, spot) => {
  const renamed = renameFields(record, { place: 'places' }, spot);
  const place = ownValue(record, 'place');
  if (place === undefined) return renamed;
  const places = [place];
  spot.draft.trail.rename(places, 0, [...spot.path, 'place']);
  const upgraded = { ...renamed, places };
  spot.draft.trail.inherit(upgraded, renamed);
  return upgraded;
};

/** Renames fields of statements and events. */
export const upgradeFields = (draft: MigrationDraft): void => {
  upgradeAll(draft, 'statements', (record, spot) => renameFields(record, { person: 'attributedTo' }, spot));
  upgradeAll(draft, 'events', upgradeEvent);
};
