import type { CollectionName } from '../../model/collections.js';

/** The fields of a record or value, in their order. */
export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** What a field holds and means: as much of its schema as the writers of exchange formats need, without zod. */
export interface FieldSpec {
  /**
   * Name of a value type of the JSON Schema (`Date`, `WebUrl`), else `reference`, `term`, `enum`, `object`, or a type of
   * JSON. A `term` is one of an open vocabulary, an `enum` one of a closed list.
   */
  readonly type: string;
  readonly isList?: true;
  readonly isRequired?: true;
  readonly description: string;
  /** The standard term behind it; `own` where there is none. */
  readonly term: string;
  /** Of a reference: the collections that it may lead to. */
  readonly targets?: readonly CollectionName[];
  /** Of a reference: it may also be a known term of the vocabulary that the record's `scheme` names, which is no record. */
  readonly orTerm?: true;
  /** Of a term and an enum: name of the vocabulary. */
  readonly vocabulary?: string;
  /** Of an enum: its values. */
  readonly values?: readonly string[];
  /** Of an object that has no type name of its own. */
  readonly fields?: FieldSpecs;
}

/** The shapes of fields, in their order. */
export type FieldShapes = Readonly<Record<string, FieldShape>>;

/** What a field holds, without what it means. */
export interface FieldShape extends Omit<FieldSpec, 'description' | 'term' | 'fields'> {
  readonly fields?: FieldShapes;
}

/** What a record type holds and means. */
export interface RecordSpec {
  /** `Place`. */
  readonly name: string;
  readonly description: string;
  /** Standard terms, separated by a space; `own` where there is none. */
  readonly term: string;
  readonly fields: FieldSpecs;
}
