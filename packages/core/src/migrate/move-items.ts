import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import type { Json } from './draft.js';
import type { Spot } from './rename-field.js';

/** An item that leaves a list for a record of its own. */
export interface MovedItem {
  readonly item: unknown;
  /** Where it stood in the list. */
  readonly index: number;
  /** The citations that say so, without their fields: they support the new record as a whole. */
  readonly citations: readonly unknown[];
  /** Was it our own classification? */
  readonly isEditorial: boolean;
}

/** A record without some items of a list, and these items. */
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

/** Names of fields once some items are gone: those of the list itself stay while it has items, the others move up. */
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

/** The citations that still support something in the record. */
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

/**
 * Takes those items out of a list of a record that become records of their own, with what the record cites for them. The
 * field goes with its last item.
 */
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
