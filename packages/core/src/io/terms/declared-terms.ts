import { foldWord } from '../../model/fold-text.js';
import { isId } from '../../model/guards/is-id.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { ancestorsOf } from '../../model/terms/ancestors-of.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import type { Concept } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { createIds, type CreateId } from '../reading/create-ids.js';
import { tableFault } from '../reading/table-fault.js';

/** Vocabularies of the terms in a table. */
export const tableVocabularies = ['organization-kind', 'membership-role', 'event-status', 'attendance-mode'] as const;

/** One of `tableVocabularies`. */
export type TableVocabulary = (typeof tableVocabularies)[number];

/** A concept that declares a term: from a dataset, or a minimal one written by hand. */
export type DeclaredTerm = Pick<Concept, 'scheme' | 'label'> & Partial<Omit<Concept, 'scheme' | 'label'>>;

/** Concepts by the term they declare. Schemes without a column are ignored. */
export type DeclaredTerms = Readonly<Record<string, DeclaredTerm>>;

/** Returns the terms that are declared for a vocabulary. */
export const declaredTermsOf = (concepts: DeclaredTerms, vocabulary: string): [term: string, DeclaredTerm][] =>
  Object.entries(concepts).filter(([, { scheme }]) => scheme === vocabulary);

const findDeclared = (concepts: DeclaredTerms, scheme: string, term: string): DeclaredTerm | undefined => {
  const concept = Object.hasOwn(concepts, term) ? concepts[term] : undefined;
  return concept?.scheme === scheme ? concept : undefined;
};

/** Validates the declared terms of these vocabularies. */
export const checkConcepts = (concepts: DeclaredTerms, vocabularies: readonly string[]): Issue[] =>
  vocabularies
    .flatMap((vocabulary) => declaredTermsOf(concepts, vocabulary))
    .flatMap(([term, { scheme, label = {}, broader }]: [string, { scheme: string } & Partial<DeclaredTerm>]) => {
      if (!isId(term)) {
        return [issueAt('csv', ['concepts', term], { value: term, ...tableFault('no-term', 'write-term') })];
      }
      if (Object.keys(label).length === 0) {
        return [issueAt('csv', ['concepts', term, 'label'], { value: label, ...tableFault('no-label', 'give-label') })];
      }
      if (broader === undefined || isKnownTerm(scheme, broader) || findDeclared(concepts, scheme, broader)) return [];
      const fault = tableFault('unknown-broader', 'declare-broader', { vocabulary: scheme });
      return [issueAt('csv', ['concepts', term, 'broader'], { value: broader, ...fault })];
    });

/**
 * Returns the concepts of the used terms and their broader terms, without `network` and citations, whose records a
 * table does not have.
 */
export const usedConcepts = (
  concepts: DeclaredTerms,
  vocabulary: string,
  used: Iterable<string>,
): Record<string, Concept> => {
  const found = new Map<string, Concept>();
  for (const start of used) {
    for (const term of [start, ...ancestorsOf(start, (id) => findDeclared(concepts, vocabulary, id)?.broader)]) {
      const concept = found.has(term) ? undefined : findDeclared(concepts, vocabulary, term);
      if (!concept) break;
      const { network: _network, editorial: _editorial, ...own } = concept;
      found.set(term, { ...own, id: term, citations: [] });
    }
  }
  return Object.fromEntries(found);
};

/** Creates ids of new terms, which are neither known terms nor given ids. */
export const createTermIds = (taken: readonly string[]): CreateId =>
  createIds([...tableVocabularies.flatMap((name) => Object.keys(vocabularyFacts[name].terms)), ...taken]);

export interface NewTermsOptions {
  /** Language of the words. */
  readonly language: string;
  readonly createId: CreateId;
}

/** A word that becomes a term. */
interface NewWord {
  readonly label: string;
  /** The known term above it. */
  readonly broader?: string;
}

/** Collects words of a table as new terms: unknown ones, and those that are narrower than a known term. */
export class NewTerms {
  readonly #options: NewTermsOptions;

  readonly #terms = new Map<string, readonly [term: string, concept: DeclaredTerm]>();

  constructor(options: NewTermsOptions) {
    this.#options = options;
  }

  /** Returns the new term of a word; calls `onNew` at its first occurrence. */
  take({ label, broader }: NewWord, vocabulary: TableVocabulary, onNew: () => void): string {
    const key = `${vocabulary} ${foldWord(label)}`;
    const [known] = this.#terms.get(key) ?? [];
    if (known !== undefined) return known;
    const term = this.#options.createId(label, vocabulary);
    const concept = { scheme: vocabulary, label: { [this.#options.language]: label }, ...(broader && { broader }) };
    this.#terms.set(key, [term, concept]);
    onNew();
    return term;
  }

  get concepts(): DeclaredTerms {
    return Object.fromEntries(this.#terms.values());
  }
}
