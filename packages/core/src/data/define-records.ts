/**
 * Types the records of one collection by their ids, so that editors complete them. Returns the records unchanged.
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
