import type { Citation } from '../../model/types.generated.js';
import type { AnyRecord } from '../../model/collections.js';
import { findEdtf } from '../../model/values/edtf.js';

/** What the second layer adds to a record of the documents. Fields that it cites are no longer editorial. */
export interface Enrichment<Item extends AnyRecord> {
  /**
   * The fields to add; a list is appended to the documented one, and a date may be more precise than the documented
   * one.
   */
  readonly fields?: Partial<Omit<Item, keyof AnyRecord>>;
  /**
   * The citations of the fields; each lists its fields, because the rest of the record is supported by its document.
   */
  readonly citations: readonly (Citation & { fields: string[] })[];
  /** The added fields that are in our own words. */
  readonly editorial?: readonly string[];
}

/** Whether a field may be set: it is absent, or editorial. */
const isOpen = (record: AnyRecord, field: string): boolean =>
  !Object.hasOwn(record, field) || (record.editorial ?? []).includes(field);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether a date is more precise: a day within the documented month or year does not contradict it. */
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
 * Adds the enrichments of the second layer to records. No documented value is changed: fields are added, lists are
 * extended, dates are made more precise, and only editorial values are replaced by what a page states.
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
