import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { type CollectionName, collectionNames } from '../model/collections.js';
import { termFields } from '../model/record-fields.generated.js';
import { formerTerms, type FormerLabels, type FormerTerm } from './former-terms.js';
import {
  type MigrationDraft,
  type Json,
  formerCollection,
  renameFields,
  type Spot,
  migrateFault,
} from './migration-draft.js';

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

/** The ids of declared former terms, by vocabulary and term. */
type TermIds = Map<string, string>;

const keyOf = (vocabulary: string, term: string): string => `${vocabulary} ${term}`;

const findFormer = (vocabulary: string, term: unknown): FormerTerm | undefined => {
  const terms = formerTerms[vocabulary];
  return terms && typeof term === 'string' && Object.hasOwn(terms, term) ? terms[term] : undefined;
};

const textIn = (labels: FormerLabels, form: 0 | 1): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([language, forms]): [string, string][] => {
      const text = forms[form];
      return text === undefined ? [] : [[language, text]];
    }),
  );

/** Creates the declaration of a former term. The labels are our own, so there is no citation. */
const declarationOf = (id: string, scheme: string, { labels, inverse, broader }: FormerTerm): Json => {
  const pluralLabel = textIn(labels, 1);
  return {
    id,
    scheme,
    label: textIn(labels, 0),
    ...(Object.keys(pluralLabel).length > 0 && { pluralLabel }),
    ...(inverse && { inverseLabel: inverse }),
    ...(broader !== undefined && { broader }),
    citations: [],
  };
};

const isDeclared = (draft: MigrationDraft, vocabulary: string, term: string): boolean =>
  ownValue(draft.collections.get('concepts')?.get(term), 'scheme') === vocabulary;

/** Returns the id of a former term; declares it on first use, under another id if it is taken. */
const declare = (draft: MigrationDraft, ids: TermIds, vocabulary: string, term: string): string => {
  const former = findFormer(vocabulary, term);
  if (!former || isDeclared(draft, vocabulary, term)) return term;
  const key = keyOf(vocabulary, term);
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = draft.freeId(term);
  ids.set(key, id);
  draft.add('concepts', id, declarationOf(id, vocabulary, former), ['concepts', id]);
  return id;
};

const upgradeRecord = (draft: MigrationDraft, ids: TermIds, collection: CollectionName, record: Json): Json => {
  const fields: Readonly<Record<string, string>> = termFields[collection];
  const changed = Object.entries(fields).flatMap(([field, vocabulary]): [string, unknown][] => {
    const value = ownValue(record, field);
    if (typeof value !== 'string') return [];
    const id = declare(draft, ids, vocabulary, value);
    return id === value ? [] : [[field, id]];
  });
  if (changed.length === 0) return record;
  const upgraded = { ...record, ...Object.fromEntries(changed) };
  draft.trail.inherit(upgraded, record);
  return upgraded;
};

/** Declares the former terms in use, and updates the records to their ids. */
export const upgradeTerms = (draft: MigrationDraft): void => {
  const ids: TermIds = new Map();
  for (const name of collectionNames) {
    const records = draft.collections.get(name);
    for (const [id, record] of [...(records ?? [])]) {
      if (isObject(record)) records?.set(id, upgradeRecord(draft, ids, name, record));
    }
  }
};

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
