import type { CollectionName } from './collections.js';
import type { DatasetInput, RecordInput } from './dataset-input.js';
import type { ReferenceFault, TermFault } from './input-faults.js';
import type { references } from './record-fields.generated.js';
import type { termFields } from './record-fields.generated.js';
import type { KnownTerm, vocabularies, VocabularyName } from './vocabularies/index.js';

/** Used instead of `string`, which would absorb the literal types and so disable completion. */
type AnyText = string & {};

type Own<Table, Key> = Key extends keyof Table ? Table[Key] : never;

/** The ids of a collection; `string` when its records are typed as `{ [id: string]: … }`. */
export type IdsIn<Input, Name extends CollectionName> = Name extends keyof Input
  ? Extract<keyof NonNullable<Input[Name]>, string>
  : never;

/** The ids of several collections: known ids for completion, and any string where ids are not known. */
type IdsInAny<Input, Name extends CollectionName> = Name extends CollectionName
  ? string extends IdsIn<Input, Name>
    ? AnyText
    : IdsIn<Input, Name>
  : never;

/** The key of terms whose scheme is not known at compile time: they may belong to any vocabulary. */
type AnyScheme = '*';

type SchemeOf<Concept> = Concept extends { readonly scheme: infer Scheme extends string }
  ? string extends Scheme
    ? AnyScheme
    : Scheme
  : never;

/** The ids and terms that the records of an input can refer to. */
interface Scope {
  readonly input: unknown;
  /** The ids of concepts by their scheme. */
  readonly declared: unknown;
}

interface ScopeOf<Input> extends Scope {
  readonly input: Input;
  readonly declared: Input extends { readonly concepts: infer Concepts }
    ? { [Id in keyof Concepts as SchemeOf<Concepts[Id]>]: Id }
    : object;
}

/** The collections that an id at this path refers to. */
type TargetsAt<Name extends CollectionName, Path> = Path extends 'citations.source'
  ? readonly ['sources']
  : Own<(typeof references)[Name], Path>;

/** The vocabulary of a term at this path. */
type VocabularyAt<Name extends CollectionName, Path> = Extract<Own<(typeof termFields)[Name], Path>, VocabularyName>;

/** The paths in a record that hold ids or terms. */
type PathsOf<Name extends CollectionName> =
  keyof (typeof references)[Name] | keyof (typeof termFields)[Name] | 'citations.source';

/** Values of a vocabulary besides built-in and declared terms. */
interface FurtherTerms {
  /** The names of the open vocabularies, which are the schemes of declared terms. */
  readonly 'concept-scheme': {
    [Name in VocabularyName]: (typeof vocabularies)[Name]['isOpen'] extends true ? Name : never;
  }[VocabularyName];
  /** Currency codes. */
  readonly 'quantity-unit': Uppercase<string>;
}

type TermsOf<S extends Scope, Vocabulary extends VocabularyName> = S extends Scope
  ? | KnownTerm<Vocabulary>
    | Own<FurtherTerms, Vocabulary>
    | (Own<S['declared'], Vocabulary> & string)
    | (AnyScheme extends keyof S['declared'] ? AnyText : never)
  : never;

/** The built-in terms that `broader` of a declared term may refer to; they are not records. */
type KnownWiderTerm<Path, Scheme> = Path extends 'broader' ? KnownTerm<Extract<Scheme, VocabularyName>> : never;

/** The ids or terms allowed at a path. */
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
 * The checked type of one id or term. `Given` is the literal type, or `unknown` when the field is absent. A `string` is
 * accepted unchecked. The fault comes after the allowed values, so that editors can complete them and the compiler
 * suggests "Did you mean".
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

/** The checked type of a field that holds one id or term, or a list of them. */
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

/** The checked fields of an object in a record. */
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

/** The checked type of an object in a record, or of a list of objects. */
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

/** The checked type of a field, which differs from its plain type only when it is or contains an id or term. */
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
 * The checked type of a record. Compares valid records with one shared type, which keeps type checking linear, and
 * checks invalid ones field by field.
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
 * The type of a dataset in which every reference leads to a record of the right collection and every term is built in
 * or declared. For a valid input, it is the input type itself; otherwise it is a type that describes each mistake at
 * its location.
 *
 * Derived from `references`, `termFields` and the vocabularies. Only literal types are checked: when a module types its
 * records by their collection, ids and terms are `string`, and `parseDataset` checks them. An input without fields,
 * such as `object` while the code is still being typed, is not checked, because errors would keep editors from
 * completing it.
 */
export type CheckedInput<Input> = [keyof Input] extends [never]
  ? Input
  : symbol extends keyof Input
    ? Input
    : [Input, CheckedCollections<ScopeOf<Input>, Input>] extends [unknown, infer Checked extends object]
      ? Checked
      : never;
