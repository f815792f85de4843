import type { CollectionName, collectionNames } from './collections.js';

/** Joins names as text: `a`, `a or b`, `a, b or c`. */
type Listed<Names> = Names extends readonly [infer Only extends string]
  ? Only
  : Names extends readonly [infer First extends string, infer Last extends string]
    ? `${First} or ${Last}`
    : Names extends readonly [infer First extends string, ...infer Others]
      ? `${First}, ${Listed<Others>}`
      : never;

type RecordIn<Targets> = Targets extends typeof collectionNames ? 'a record' : `a record in ${Listed<Targets>}`;

/** The collections of an input that contain a record with this id. */
type CollectionOf<Input, Id extends string> = {
  [Name in CollectionName & keyof Input]: Id extends keyof Input[Name] ? Name : never;
}[CollectionName & keyof Input];

/** The compiler message for an id without a record, or with a record of another collection. */
export type ReferenceFault<Input, Id extends string, Targets> = [CollectionOf<Input, Id>] extends [never]
  ? `'${Id}' is not the id of ${RecordIn<Targets>}`
  : `'${Id}' is the id of a record in ${CollectionOf<Input, Id>}, not of ${RecordIn<Targets>}`;

/** The schemes under which an input declares this term. */
type SchemeOf<Declared, Term extends string> = {
  [Scheme in keyof Declared & string]: Term extends Declared[Scheme] ? Scheme : never;
}[keyof Declared & string];

/** The compiler message for a term that is neither built in nor declared, or declared for another vocabulary. */
export type TermFault<Declared, Term extends string, Vocabulary extends string> = [SchemeOf<Declared, Term>] extends [
  never,
]
  ? `'${Term}' is neither a known term of ${Vocabulary} nor declared by a concept of that scheme`
  : `'${Term}' is declared as a term of ${SchemeOf<Declared, Term>}, not of ${Vocabulary}`;
