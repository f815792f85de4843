import type { Citation } from '../../model/records/citation.js';
import type { AnyRecord } from '../../model/collections.js';
import { findEdtf } from '../../model/values/edtf.js';

/** What the second layer knows of a record that the documents already have. What it cites is no longer editorial. */
export interface Enrichment<Item extends AnyRecord> {
  /** Fields to add; a list is joined to the documented one, a date may be more precise than it. */
  readonly fields?: Partial<Omit<Item, keyof AnyRecord>>;
  /** What supports them; each names its fields, for the rest of the record rests on its document. */
  readonly citations: readonly (Citation & { fields: string[] })[];
  /** Those of the fields that are our own words. */
  readonly editorial?: readonly string[];
}

/** May a field be set: is it absent, or nobody's word but ours? */
const isOpen = (record: AnyRecord, field: string): boolean =>
  !Object.hasOwn(record, field) || (record.editorial ?? []).includes(field);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A day in the month or year that a document gives contradicts nothing. */
const isMorePrecise = (known: unknown, value: unknown): boolean =>
  typeof known === 'string' &&
  typeof value === 'string' &&
  findEdtf(known)?.kind === 'date' &&
  value.startsWith(`${known}-`);

const joined = (record: AnyRecord, field: string, value: unknown): unknown => {
  const known = Object.entries<unknown>({ ...record }).find(([name]) => name === field)?.[1];
  if (isList(known) && isList(value)) return [...new Set([...known, ...value])];
  if (isOpen(record, field) || isMorePrecise(known, value)) return value;
  throw new Error(
    `The second layer would change "${field}" of "${record.id}", which a document gives. Record a rival fact of its own.`,
  );
};

const enrichRecord = <Item extends AnyRecord>(record: Item, enrichment: Enrichment<Item>): Item => {
  const { fields = {}, citations, editorial = [] } = enrichment;
  const added = Object.entries<unknown>(fields).map(([field, value]) => [field, joined(record, field, value)] as const);
  const settled = new Set([...added.map(([field]) => field), ...citations.flatMap((citation) => citation.fields)]);
  const ours = [...(record.editorial ?? []).filter((field) => !settled.has(field)), ...editorial];
  return {
    ...record,
    ...Object.fromEntries(added),
    citations: [...record.citations, ...citations],
    ...(ours.length > 0 && { editorial: ours }),
  };
};

/**
 * Records with what the second layer adds to them. Nothing that a document gives is changed: fields are added, lists
 * joined, dates made more precise, and only what was our own classification gives way to what a page says.
 *
 * @throws {Error} when an enrichment would change a documented field
 */
export const enrich = <Id extends string, Item extends AnyRecord>(
  records: Record<Id, Item>,
  enrichments: Readonly<Partial<Record<Id, Enrichment<Item>>>>,
): Record<Id, Item> => {
  const enriched = { ...records };
  for (const id in records) {
    const enrichment = enrichments[id];
    if (enrichment) enriched[id] = enrichRecord(records[id], enrichment);
  }
  return enriched;
};
