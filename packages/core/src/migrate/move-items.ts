import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import type { Json } from './migration-draft.js';
import type { Spot } from './rename-field.js';

/** A list item that becomes a record. */
export interface MovedItem {
  readonly item: unknown;
  /** The index in the list. */
  readonly index: number;
  /** The citations of the item, without `fields`, because they support the whole new record. */
  readonly citations: readonly unknown[];
  /** Whether the item was marked as editorial. */
  readonly isEditorial: boolean;
}

/** The remaining record, and the removed items. */
export interface MovedItems {
  readonly rest: Json;
  readonly moved: readonly MovedItem[];
}

type List = readonly unknown[];

const listIn = (holder: unknown, field: string): List => {
  const list = ownValue(holder, field);
  return Array.isArray(list) ? list : [];
};

const isAbout = (path: unknown, field: string, index: number): boolean =>
  typeof path === 'string' && (path === field || path.split('.').slice(0, 2).join('.') === `${field}.${index}`);

/**
 * Updates field paths after items are removed: shifts indexes, and drops the list's own path when the list is empty.
 */
const renumber = (paths: List, field: string, kept: readonly number[]): unknown[] =>
  paths.flatMap((path) => {
    if (typeof path !== 'string') return [path];
    const [first, index, ...rest] = path.split('.');
    if (first !== field) return [path];
    if (index === undefined) return kept.length > 0 ? [path] : [];
    const at = kept.indexOf(Number(index));
    return at < 0 ? [] : [[field, at, ...rest].join('.')];
  });

const citationsFor = (record: Json, field: string, index: number, { draft, path }: Spot): unknown[] => {
  const citations = [...listIn(record, 'citations').entries()];
  const ofItem = citations.filter(([, each]) => listIn(each, 'fields').some((name) => isAbout(name, field, index)));
  const ofRecord = citations.filter(([, each]) => isObject(each) && !Object.hasOwn(each, 'fields'));
  return (ofItem.length > 0 ? ofItem : ofRecord).map(([at, each]) => {
    const { fields: _fields, ...whole } = isObject(each) ? each : {};
    draft.trail.mark(whole, [...path, 'citations', at]);
    return whole;
  });
};

/** Returns the citations of the remaining record. */
const remainingCitations = (record: Json, field: string, kept: readonly number[], { draft, path }: Spot): unknown[] =>
  [...listIn(record, 'citations').entries()].flatMap(([at, each]) => {
    const fields = listIn(each, 'fields');
    const left = renumber(fields, field, kept);
    if (fields.length > 0 && left.length === 0) return [];
    if (!isObject(each)) return [each];
    const copy = { ...each, ...(fields.length > 0 && { fields: left }) };
    draft.trail.mark(copy, [...path, 'citations', at]);
    return [copy];
  });

/** Moves items out of a list, with their citations. Removes the field when the list is empty. */
export const moveItems = (record: Json, field: string, isMoved: (item: unknown) => boolean, spot: Spot): MovedItems => {
  const entries = [...listIn(record, field).entries()];
  const kept = entries.filter(([, item]) => !isMoved(item));
  const moved = entries.filter(([, item]) => isMoved(item));
  if (moved.length === 0) return { rest: record, moved: [] };
  const keptIndices = kept.map(([index]) => index);
  const editorial = listIn(record, 'editorial');
  const { [field]: _list, ...others } = record;
  const items = kept.map(([, item]) => item);
  for (const [at, [index]] of kept.entries()) spot.draft.trail.rename(items, at, [...spot.path, field, index]);
  return {
    rest: {
      ...others,
      ...(items.length > 0 && { [field]: items }),
      ...(Array.isArray(record.citations) && { citations: remainingCitations(record, field, keptIndices, spot) }),
      ...(Array.isArray(record.editorial) && { editorial: renumber(editorial, field, keptIndices) }),
    },
    moved: moved.map(([index, item]) => ({
      item,
      index,
      citations: citationsFor(record, field, index, spot),
      isEditorial: editorial.some((name) => isAbout(name, field, index)),
    })),
  };
};
