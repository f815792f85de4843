import { foldWord } from '../../model/fold-text.js';
import type { Issue } from '../../model/issues/issue.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { createIds } from './create-ids.js';
import type { DeclaredTerm, DeclaredTerms } from './partners-csv-concepts.js';
import { tableVocabularies, type TableVocabulary } from './partners-csv-terms.js';

export interface UnknownTermsOptions {
  /** Language of the words. */
  readonly language: string;
  /** Taken ids. */
  readonly taken: Iterable<string>;
  /** Called once per word. */
  readonly onUnknownTerm: (issue: Issue) => void;
}

/** Collects unknown words of a table as new terms, labeled as written. */
export class UnknownTerms {
  readonly #options: UnknownTermsOptions;

  readonly #createId: ReturnType<typeof createIds>;

  readonly #terms = new Map<string, readonly [term: string, concept: DeclaredTerm]>();

  constructor(options: UnknownTermsOptions) {
    const known = tableVocabularies.flatMap((vocabulary) => Object.keys(vocabularyFacts[vocabulary].terms));
    this.#options = options;
    this.#createId = createIds([...known, ...options.taken]);
  }

  /** The new term of a word; `issue` describes its first occurrence. */
  take(word: string, vocabulary: TableVocabulary, issue: () => Issue): string {
    const key = `${vocabulary} ${foldWord(word)}`;
    const [known] = this.#terms.get(key) ?? [];
    if (known !== undefined) return known;
    const term = this.#createId(word, vocabulary);
    this.#terms.set(key, [term, { scheme: vocabulary, label: { [this.#options.language]: word } }]);
    this.#options.onUnknownTerm(issue());
    return term;
  }

  get concepts(): DeclaredTerms {
    return Object.fromEntries(this.#terms.values());
  }
}
