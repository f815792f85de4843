import type { FaultWords } from '../model/issues/fault-words.js';
import type { commonWords } from '../model/issues/words/common.js';
import type { exchangeWords } from '../model/issues/words/exchange.js';
import type { integrityWords } from '../model/issues/words/integrity.js';
import type { jsonWords } from '../model/issues/words/json.js';
import type { mergeWords } from '../model/issues/words/merge.js';
import type { migrateWords } from '../model/issues/words/migrate.js';
import type { referenceWords } from '../model/issues/words/references.js';
import type { schemaWords } from '../model/issues/words/schema.js';
import type { tableWords } from '../model/issues/words/table.js';

/** The sentences of an area in another language: one for each of the English ones. */
export interface WordsLike<Words extends FaultWords> {
  readonly messages: Readonly<Record<keyof Words['messages'], string>>;
  readonly remedies: Readonly<Record<keyof Words['remedies'], string>>;
}

/** What issues say in one language, by area and code. */
export interface IssueWords {
  /** Any file, and the names of places in it. */
  readonly common: WordsLike<typeof commonWords>;
  /** Tables of partners. */
  readonly table: WordsLike<typeof tableWords>;
  /** JSON as text. */
  readonly json: WordsLike<typeof jsonWords>;
  /** The form of a dataset. */
  readonly schema: WordsLike<typeof schemaWords>;
  /** Ids, references and terms. */
  readonly references: WordsLike<typeof referenceWords>;
  /** Files of other programs. */
  readonly exchange: WordsLike<typeof exchangeWords>;
  /** The rules of `checkDataset`. */
  readonly integrity: WordsLike<typeof integrityWords>;
  /** Files of an earlier version. */
  readonly migrate: WordsLike<typeof migrateWords>;
  /** Datasets that say different things. */
  readonly merge: WordsLike<typeof mergeWords>;
}

/** The words of issues in a language, as far as there are any. */
export interface IssueLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** By area; those of another program may stand beside ours. */
  readonly words: Readonly<Record<string, Partial<FaultWords>>>;
}
