import { foldWord } from '../../model/fold-text.js';
import type { Issue } from '../../model/issues/issue.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { createIds } from './create-ids.js';
import type { DeclaredTerm, DeclaredTerms } from './partners-csv-concepts.js';
import { tableVocabularies, type TableVocabulary } from './partners-csv-terms.js';

/** What it takes to make terms out of the words of a table. */
export interface UnknownTermsOptions {
  /** Of the words. */
  readonly language: string;
  /** Ids that stand for something else. */
  readonly taken: Iterable<string>;
  /** Is told of each word, once. */
  readonly onUnknownTerm: (issue: Issue) => void;
}

/** Words of a table that stand for no term: each becomes one, as it is written. */
export class UnknownTerms {
  readonly #options: UnknownTermsOptions;

  readonly #createId: ReturnType<typeof createIds>;

  readonly #terms = new Map<string, readonly [term: string, concept: DeclaredTerm]>();

  constructor(options: UnknownTermsOptions) {
    const known = tableVocabularies.flatMap((vocabulary) => Object.keys(vocabularyFacts[vocabulary].terms));
    this.#options = options;
    this.#createId = createIds([...known, ...options.taken]);
  }

  /** The term that a word has become; `issue` says where it stands first. */
  take(word: string, vocabulary: TableVocabulary, issue: () => Issue): string {
    const key = `${vocabulary} ${foldWord(word)}`;
    const [known] = this.#terms.get(key) ?? [];
    if (known !== undefined) return known;
    const term = this.#createId(word, vocabulary);
    this.#terms.set(key, [term, { scheme: vocabulary, label: { [this.#options.language]: word } }]);
    this.#options.onUnknownTerm(issue());
    return term;
  }

  /** The terms that were made. */
  get concepts(): DeclaredTerms {
    return Object.fromEntries(this.#terms.values());
  }
}
