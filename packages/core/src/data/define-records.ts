/**
 * Types the records of one collection: each stands under its own id, and the ids become a type of their own,
 * so that editors complete them. Returns the records as they are.
 *
 * @example
 * export const places = definePlaces({ utrecht: { id: 'utrecht', … } });
 * type PlaceId = keyof typeof places; // 'utrecht'
 */
export const defineRecords =
  <RecordType extends { id: string }>() =>
  <Id extends string>(records: { [Key in Id]: RecordType & { id: Key } }): Record<Id, RecordType> =>
    records;
