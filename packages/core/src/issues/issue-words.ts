import type { FaultWords } from '../model/issues/fault-words.js';
import type { commonWords } from '../model/issues/words/common.js';
import type { exchangeWords } from '../model/issues/words/exchange.js';
import type { integrityWords } from '../model/issues/words/integrity.js';
import type { jsonWords } from '../model/issues/words/json.js';
import type { mergeWords } from '../model/issues/words/merge.js';
import type { migrateWords } from '../model/issues/words/migrate.js';
import type { referenceWords } from '../model/issues/words/references.js';
import type { schemaWords } from '../model/issues/words/schema.js';
import type { AllTableWords } from '../model/issues/words/sheets.js';

/** The messages of an area in another language, one for each English message. */
export interface TranslationOf<Words extends FaultWords> {
  readonly messages: Readonly<Record<keyof Words['messages'], string>>;
  readonly remedies: Readonly<Record<keyof Words['remedies'], string>>;
}

/** The messages of issues in one language, by area and code. */
export interface IssueWords {
  /** Any file, and the names of places in it. */
  readonly common: TranslationOf<typeof commonWords>;
  /** Tables of partners. */
  readonly table: TranslationOf<AllTableWords>;
  /** JSON syntax and encoding. */
  readonly json: TranslationOf<typeof jsonWords>;
  /** The schema of a dataset. */
  readonly schema: TranslationOf<typeof schemaWords>;
  /** Ids, references and terms. */
  readonly references: TranslationOf<typeof referenceWords>;
  /** Files of other programs. */
  readonly exchange: TranslationOf<typeof exchangeWords>;
  /** The rules of `checkDataset`. */
  readonly integrity: TranslationOf<typeof integrityWords>;
  /** Files of an earlier version. */
  readonly migrate: TranslationOf<typeof migrateWords>;
  /** Datasets that say different things. */
  readonly merge: TranslationOf<typeof mergeWords>;
}

/** A language with the messages of issues that are available in it. */
export interface IssueLanguage {
  /** The BCP 47 tag of the language. */
  readonly language: string;
  /** The messages by area; areas of other programs may be included. */
  readonly words: Readonly<Record<string, Partial<FaultWords>>>;
}
