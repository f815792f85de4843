import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { migrateFault, type MigrationDraft, type Json, type Spot, type Path } from './migration-draft.js';

/** A list item that becomes a record. */
interface MovedItem {
  readonly item: unknown;
  /** The index in the list. */
  readonly index: number;
  /** The citations of the item, without `fields`, because they support the whole new record. */
  readonly citations: readonly unknown[];
  /** Whether the item was marked as editorial. */
  readonly isEditorial: boolean;
}

/** The remaining record, and the removed items. */
interface MovedItems {
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
const moveItems = (record: Json, field: string, isMoved: (item: unknown) => boolean, spot: Spot): MovedItems => {
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

const idText = (value: unknown): string => (typeof value === 'string' ? value : 'unknown');

const evidenceOf = ({ citations, isEditorial }: MovedItem, field: string): Json => ({
  citations,
  ...(isEditorial && { editorial: [field] }),
});

/** Finds an existing lead membership without an end date. */
const findLead = (draft: MigrationDraft, leader: unknown, program: string): [string, Json] | undefined => {
  for (const [id, record] of draft.collections.get('memberships') ?? []) {
    const isLead =
      ownValue(record, 'role') === 'lead' &&
      ownValue(record, 'organization') === program &&
      ownValue(record, 'endDate') === undefined;
    if (isLead && isObject(record) && ownValue(record, 'member') === leader) return [id, record];
  }
  return undefined;
};

const isCited = (citations: readonly unknown[], citation: unknown): boolean =>
  citations.some(
    (each) =>
      ownValue(each, 'source') === ownValue(citation, 'source') &&
      ownValue(each, 'quote') === ownValue(citation, 'quote'),
  );

/** Adds the program's citations to the membership. */
const addCitations = (draft: MigrationDraft, [id, membership]: [string, Json], lead: MovedItem): void => {
  const own: readonly unknown[] = Array.isArray(membership.citations) ? membership.citations : [];
  const further = lead.citations.filter((citation) => !isCited(own, citation));
  const cited = { ...membership, citations: [...own, ...further] };
  draft.trail.inherit(cited, membership);
  draft.collections.get('memberships')?.set(id, cited);
};

const addLead = (draft: MigrationDraft, program: string, path: Path, lead: MovedItem): void => {
  const found = findLead(draft, lead.item, program);
  if (found) {
    addCitations(draft, found, lead);
    return;
  }
  const id = draft.freeId(`${idText(lead.item)}-leads-${program}`);
  const membership = { id, member: lead.item, organization: program, role: 'lead', ...evidenceOf(lead, 'role') };
  const itemPath = [...path, 'ledBy', lead.index];
  draft.add('memberships', id, membership, itemPath);
  draft.trail.rename(membership, 'member', itemPath);
  draft.trail.rename(membership, 'organization', path);
};

/** Turns a theme that is a group into a link `aimed-at`. */
const addAim = (draft: MigrationDraft, program: string, path: Path, theme: MovedItem): void => {
  const id = draft.freeId(`${program}-aimed-at-${idText(theme.item)}`);
  const link = { id, from: program, to: theme.item, kind: 'aimed-at', ...evidenceOf(theme, 'kind') };
  const itemPath = [...path, 'themes', theme.index];
  draft.add('links', id, link, itemPath);
  draft.trail.rename(link, 'from', path);
  draft.trail.rename(link, 'to', itemPath);
};

/** Turns `ledBy` into memberships with the role `lead`. */
const moveLeads = (record: Json, program: string, spot: Spot): Json => {
  const leads = ownValue(record, 'ledBy');
  if (leads !== undefined && !Array.isArray(leads)) {
    spot.draft.report([...spot.path, 'ledBy'], {
      value: leads,
      ...migrateFault('no-list', 'write-list'),
    });
  }
  const { rest, moved } = moveItems(record, 'ledBy', () => true, spot);
  for (const lead of moved) addLead(spot.draft, program, spot.path, lead);
  const { ledBy: _ledBy, ...others } = rest;
  return others;
};

/** Turns leads into memberships and target groups into links, so that only concepts remain as themes. */
export const upgradePrograms = (draft: MigrationDraft): void => {
  const programs = draft.collections.get('programs');
  const groups = draft.collections.get('groups');
  for (const [id, record] of programs ?? []) {
    if (!isObject(record)) continue;
    const spot = { draft, path: ['programs', id] };
    const isGroup = (item: unknown): boolean => typeof item === 'string' && groups?.has(item) === true;
    const { rest, moved } = moveItems(moveLeads(record, id, spot), 'themes', isGroup, spot);
    for (const theme of moved) addAim(draft, id, spot.path, theme);
    programs?.set(id, rest);
  }
};
