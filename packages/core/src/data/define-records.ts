/**
 * Types the records of one collection: each stands under its own id, and the ids become a type of their own,
 * so that editors complete them. Returns the records as they are.
 *
 * @example
 * const kinds = defineRecords<{ id: string; kind: string }>()({ aarhus: { id: 'aarhus', kind: 'city' } });
 * kinds.aarhus.kind; // 'city'
 * kinds.arhus; // compile error: there is no such record
 */
export const defineRecords =
  <RecordType extends { id: string }>() =>
  <Id extends string>(records: { [Key in Id]: RecordType & { id: Key } }): Record<Id, RecordType> =>
    records;
