import type { CollectionName } from './collections.js';
import type { DatasetInput, RecordInput } from './dataset-input.js';
import type { ReferenceFault, TermFault } from './input-faults.js';
import type { references } from './record-fields.generated.js';
import type { termFields } from './record-fields.generated.js';
import type { KnownTerm, vocabularies, VocabularyName } from './vocabularies/index.js';

/** `string & {}` instead of `string`, which would absorb the literal types and so disable completion. */
type AnyText = string & {};

type Own<Table, Key> = Key extends keyof Table ? Table[Key] : never;

/** Ids of a collection; `string` where its records are typed as `{ [id: string]: … }`. */
export type IdsIn<Input, Name extends CollectionName> = Name extends keyof Input
  ? Extract<keyof NonNullable<Input[Name]>, string>
  : never;

/** Ids of several collections: known ids for completion, and any string where ids are not known. */
type IdsInAny<Input, Name extends CollectionName> = Name extends CollectionName
  ? string extends IdsIn<Input, Name>
    ? AnyText
    : IdsIn<Input, Name>
  : never;

/** Key of the terms whose scheme is not known at compile time: they may belong to any vocabulary. */
type AnyScheme = '*';

type SchemeOf<Concept> = Concept extends { readonly scheme: infer Scheme extends string }
  ? string extends Scheme
    ? AnyScheme
    : Scheme
  : never;

/** What the records of an input can refer to. */
interface Scope {
  readonly input: unknown;
  /** Ids of concepts by their scheme. */
  readonly declared: unknown;
}

interface ScopeOf<Input> extends Scope {
  readonly input: Input;
  readonly declared: Input extends { readonly concepts: infer Concepts }
    ? { [Id in keyof Concepts as SchemeOf<Concepts[Id]>]: Id }
    : object;
}

/** Which collections an id at this place leads to. */
type TargetsAt<Name extends CollectionName, Path> = Path extends 'citations.source'
  ? readonly ['sources']
  : Own<(typeof references)[Name], Path>;

/** From which vocabulary a term at this place comes. */
type VocabularyAt<Name extends CollectionName, Path> = Extract<Own<(typeof termFields)[Name], Path>, VocabularyName>;

/** The places in a record that hold ids or terms. */
type PathsOf<Name extends CollectionName> =
  keyof (typeof references)[Name] | keyof (typeof termFields)[Name] | 'citations.source';

/** Values of a vocabulary besides known and declared terms. */
interface FurtherTerms {
  /** A vocabulary to which a dataset may add terms is the scheme of these. */
  readonly 'concept-scheme': {
    [Name in VocabularyName]: (typeof vocabularies)[Name]['isOpen'] extends true ? Name : never;
  }[VocabularyName];
  /** Codes of currencies. */
  readonly 'quantity-unit': Uppercase<string>;
}

type TermsOf<S extends Scope, Vocabulary extends VocabularyName> = S extends Scope
  ? | KnownTerm<Vocabulary>
    | Own<FurtherTerms, Vocabulary>
    | (Own<S['declared'], Vocabulary> & string)
    | (AnyScheme extends keyof S['declared'] ? AnyText : never)
  : never;

/** The wider term of a declared one may be a known term, which is no record. */
type KnownWiderTerm<Path, Scheme> = Path extends 'broader' ? KnownTerm<Extract<Scheme, VocabularyName>> : never;

/** What may stand at a place: ids or terms. */
type TextsAt<S extends Scope, Name extends CollectionName, Path, Scheme> = [VocabularyAt<Name, Path>] extends [never]
  ? | IdsInAny<S['input'], Extract<TargetsAt<Name, Path>, readonly CollectionName[]>[number]>
    | KnownWiderTerm<Path, Scheme>
  : TermsOf<S, VocabularyAt<Name, Path>>;

type FaultAt<S extends Scope, Name extends CollectionName, Path, Text extends string> = [
  VocabularyAt<Name, Path>,
] extends [never]
  ? ReferenceFault<S['input'], Text, TargetsAt<Name, Path>>
  : TermFault<S['declared'], Text, VocabularyAt<Name, Path>>;

/**
 * Checks one id or term. `Given` is the literal type, or `unknown` where the field is absent. A `string` is accepted
 * unchecked. The fault comes after the allowed values, so that editors complete and the compiler suggests "Did you
 * mean".
 */
type CheckedText<S extends Scope, Name extends CollectionName, Path, Given, Allowed> = unknown extends Given
  ? Allowed
  : string extends Given
    ? string
    : Given extends Allowed | '' | undefined
      ? Allowed
      : // The fault is repeated in each union member, so that the compiler lists the values instead of a long type name.
        | FaultAt<S, Name, Path, Given & string>
        | (Allowed extends unknown ? Allowed | FaultAt<S, Name, Path, Given & string> : never);

/** A field that holds one id or term, or a list of them. */
type CheckedTexts<
  S extends Scope,
  Name extends CollectionName,
  Path,
  Value,
  Given,
  Allowed,
> = Value extends readonly unknown[]
  ? Given extends readonly unknown[]
    ? { readonly [At in keyof Given]: CheckedText<S, Name, Path, Given[At], Allowed> }
    : readonly Allowed[]
  : CheckedText<S, Name, Path, Given, Allowed>;

type GivenAt<Given, Field> = Field extends keyof Given ? Given[Field] : unknown;

/** The fields of an object in a record. */
type CheckedFields<S extends Scope, Name extends CollectionName, Path extends string, Value, Given, Scheme> = {
  readonly [Field in keyof Value]: CheckedValue<
    S,
    Name,
    `${Path}.${Field & string}`,
    Value[Field],
    GivenAt<Given, Field>,
    Scheme
  >;
};

/** An object in a record, or a list of them. */
type CheckedObject<
  S extends Scope,
  Name extends CollectionName,
  Path extends string,
  Value,
  Given,
  Scheme,
> = Value extends readonly (infer Item)[]
  ? Given extends readonly unknown[]
    ? { readonly [At in keyof Given]: CheckedFields<S, Name, Path, Item, Given[At], Scheme> }
    : readonly CheckedFields<S, Name, Path, Item, unknown, Scheme>[]
  : Value extends object
    ? CheckedFields<S, Name, Path, Value, NonNullable<Given>, Scheme>
    : Value;

/** The value of a field: checked where it is or holds an id or a term. */
type CheckedValue<S extends Scope, Name extends CollectionName, Path extends string, Value, Given, Scheme> =
  Path extends PathsOf<Name>
    ? CheckedTexts<S, Name, Path, NonNullable<Value>, Given, TextsAt<S, Name, Path, Scheme>> | Extract<Value, undefined>
    : Extract<PathsOf<Name>, `${Path}.${string}`> extends never
      ? Value
      : CheckedObject<S, Name, Path, Value, Given, Scheme>;

/**
 * The shared type of valid records of a collection (and scheme, for concepts). The always-true condition keeps its very
 * long name out of compiler messages, which then show the fields.
 */
type SoundRecord<S extends Scope, Name extends CollectionName, Scheme> = S extends Scope
  ? {
      readonly [Field in keyof RecordInput<Name>]: CheckedValue<
        S,
        Name,
        Field & string,
        RecordInput<Name>[Field],
        unknown,
        Scheme
      >;
    }
  : never;

/**
 * Compares valid records with one shared type, which keeps type checking linear; checks invalid ones field by field.
 */
type CheckedRecord<S extends Scope, Name extends CollectionName, Given, Scheme = Own<Given, 'scheme'>> =
  Given extends SoundRecord<S, Name, Scheme>
    ? SoundRecord<S, Name, Scheme>
    : {
        readonly [Field in keyof RecordInput<Name>]: CheckedValue<
          S,
          Name,
          Field & string,
          RecordInput<Name>[Field],
          GivenAt<Given, Field>,
          Scheme
        >;
      };

type CheckedCollections<S extends Scope, Input> = {
  readonly [Key in keyof DatasetInput]: Key extends CollectionName & keyof Input
    ? { readonly [Id in keyof Input[Key]]: CheckedRecord<S, Key, Input[Key][Id]> }
    : DatasetInput[Key];
};

/**
 * A dataset in which every reference leads to a record of the right collection and every term is known or declared: the
 * input itself then, else a type that says at each mistake what is wrong.
 *
 * Made of `references`, `termFields` and the vocabularies. It checks the literal texts alone: where a module types its
 * records by their collection, ids and terms are `string`, and `parseDataset` checks them. Of an input without fields, as
 * `object` is while a person still writes it, nothing is said: half a record would keep editors from completing the rest.
 */
export type CheckedInput<Input> = [keyof Input] extends [never]
  ? Input
  : symbol extends keyof Input
    ? Input
    : [Input, CheckedCollections<ScopeOf<Input>, Input>] extends [unknown, infer Checked extends object]
      ? Checked
      : never;
