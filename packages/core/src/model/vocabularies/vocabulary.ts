import type { SeedLanguage } from '../seed-languages.js';

/** Singular and plural, in the form used in the middle of a sentence; a single text if there is no plural. */
export type Label = string | readonly [one: string, several: string];

/** The facts about a term. */
export interface VocabularyTerm {
  /** The labels by language. */
  readonly labels: Readonly<Record<SeedLanguage, Label>>;
  /** The broader term of the same vocabulary. @term skos:broader */
  readonly broader?: string;
  /** For link kinds: whether the link reads the same from either end. Default: false. */
  readonly symmetric?: boolean;
  /** For link kinds: the label that reads from the second end to the first. @term owl:inverseOf */
  readonly inverse?: Readonly<Record<SeedLanguage, string>>;
  /** For link kinds: whether the link happens at a date, as opposed to lasting from that date on. Default: false. */
  readonly momentary?: boolean;
  /** For roles and relations of groups: whether the holder or group belongs to the network. Default: false. */
  readonly countsAsMember?: boolean;
  /** For relations of groups: whether the network works for the group. Default: false. */
  readonly isServed?: boolean;
  /** For roles: whether a holder has belonged to the network since it was founded. Default: false. */
  readonly meansFounding?: boolean;
}

/** A list of terms by which records are classified, in display order. @term skos:ConceptScheme */
export interface Vocabulary {
  /** The name of the vocabulary, which is also the `scheme` of the concepts that a dataset adds to it. */
  readonly name: string;
  /** Whether a dataset may declare terms of its own. */
  readonly isOpen: boolean;
  readonly terms: Readonly<Record<string, VocabularyTerm>>;
}

/**
 * A term of an open vocabulary. Editors complete the built-in terms; any other id is allowed, and must be declared in
 * the dataset.
 */
export type OpenTerm<Known extends string> = Known | (string & {});
