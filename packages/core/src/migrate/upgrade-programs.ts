import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import type { MigrationDraft, Json } from './migration-draft.js';
import { moveItems, type MovedItem } from './move-items.js';
import type { Spot } from './rename-field.js';
import type { Path } from './trail.js';
import { migrateFault } from './migrate-fault.js';

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
