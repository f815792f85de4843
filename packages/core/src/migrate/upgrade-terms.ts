import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames, type CollectionName } from '../model/collections.js';
import { termFields } from '../model/record-fields.generated.js';
import type { MigrationDraft, Json } from './migration-draft.js';
import { formerTerms, type FormerLabels, type FormerTerm } from './former-terms.js';

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
