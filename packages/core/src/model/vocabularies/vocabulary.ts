import type { SeedLanguage } from '../seed-languages.js';

/** One and several, as they stand in the middle of a sentence; a text alone where there is no plural. */
export type Label = string | readonly [one: string, several: string];

/** What is known of a term. */
export interface VocabularyTerm {
  /** Names by language. */
  readonly labels: Readonly<Record<SeedLanguage, Label>>;
  /** The wider term of the same vocabulary. @term skos:broader */
  readonly broader?: string;
  /** Link kinds: the link says the same from either end. */
  readonly symmetric?: boolean;
  /** Link kinds: the label that reads from the second end to the first. @term owl:inverseOf */
  readonly inverse?: Readonly<Record<SeedLanguage, string>>;
  /** Link kinds: it happens at a date, where others hold since then. */
  readonly momentary?: boolean;
  /** Roles: who holds it belongs to the network and is counted as a member. */
  readonly countsAsMember?: boolean;
  /** Roles: who holds it was there at the start. */
  readonly meansFounding?: boolean;
}

/** A list of terms by which records are classified, in the order in which lists show them. @term skos:ConceptScheme */
export interface Vocabulary {
  /** Its name, which is also the `scheme` of the concepts that a dataset adds to it. */
  readonly name: string;
  /** May a dataset declare terms of its own? */
  readonly isOpen: boolean;
  readonly terms: Readonly<Record<string, VocabularyTerm>>;
}

/** Editors complete the known terms; any other id is allowed, and must be declared in the dataset. */
export type OpenTerm<Known extends string> = Known | (string & {});
