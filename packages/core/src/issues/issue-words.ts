import { type FaultWords, fillIn, whereIn, type FaultValues } from '../model/issues/fault-words.js';
import { formatAt, formatIssue } from '../model/issues/format-issue.js';
import type { Issue } from '../model/issues/issue.js';
import { maskPersonal, maskPersonalOf } from '../model/issues/mask-personal.js';
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

type Kind = keyof FaultWords;

/**
 * Returns the text with this key. The type of the container is unknown, because a registered language may contain
 * anything.
 */
const textIn = (words: unknown, key: string): string | undefined => {
  const text: unknown =
    typeof words === 'object' && words !== null && Object.hasOwn(words, key) ? Reflect.get(words, key) : undefined;
  return typeof text === 'string' ? text : undefined;
};

const areaOf = ({ words }: IssueLanguage, area: string): Partial<FaultWords> | undefined =>
  Object.hasOwn(words, area) ? words[area] : undefined;

/** Returns the text for a code such as `table.no-name`, or `undefined` when the language has none. */
const say = (speech: IssueLanguage, kind: Kind, code: string, values: FaultValues): string | undefined => {
  const [area = '', key = ''] = code.split('.', 2);
  const words = areaOf(speech, area);
  const sentence = textIn(words?.[kind], key);
  return sentence && fillIn(sentence, values, { language: speech.language, messages: words?.messages ?? {} });
};

/**
 * Returns one of the words for places and lists, or `undefined` when the language has none.
 *
 * @example
 * commonWord(await loadIssueLanguage('nl'), 'row', { row: 4 }); // 'Rij 4'
 */
export const commonWord = (speech: IssueLanguage, key: string, values: FaultValues = {}): string | undefined =>
  say(speech, 'messages', `common.${key}`, values);

/**
 * Translates an issue. An issue without a complete translation is returned unchanged, in English, so that message and
 * remedy are always in the same language.
 *
 * @example
 * const issue = { rule: 'csv', severity: 'error', path: ['rows', 2, 'Naam'], message: 'is empty', remedy: 'Write the name, or delete the row.', code: 'table.no-name', remedyCode: 'table.write-name' } as const;
 * translateIssue(issue, await loadIssueLanguage('nl')).remedy; // 'Vul de naam in, of verwijder de rij.'
 */
export const translateIssue = (issue: Issue, speech: IssueLanguage): Issue => {
  const { code, remedyCode, values = {}, path, value } = issue;
  if (code === undefined || remedyCode === undefined) return issue;
  const translated = say(speech, 'messages', code, values);
  const remedy = say(speech, 'remedies', remedyCode, values);
  const where = whereIn(values);
  const place = where && commonWord(speech, where, values);
  if (translated === undefined || remedy === undefined || (where && place === undefined)) return issue;
  return {
    ...issue,
    message: maskPersonal(place === undefined ? translated : `${translated} ${place}`),
    remedy: maskPersonalOf(remedy, () => `${path.join(' ')} ${typeof value === 'string' ? value : ''}`),
  };
};

/** Returns the place of an issue: "Rij 3, kolom Website", or the path in a dataset. */
const placeOf = ({ path }: Issue, speech: IssueLanguage): string => {
  const [root, row, column] = path;
  const named = (): string | undefined => {
    if (path.length === 0) return commonWord(speech, 'dataset');
    if (root !== 'rows' || typeof row !== 'number') return undefined;
    return column === undefined ? commonWord(speech, 'row', { row }) : commonWord(speech, 'cell', { row, column });
  };
  return maskPersonal(named() ?? path.join('.'));
};

/**
 * Creates a function that formats an issue as a readable line in a language: place, value, message, remedy. Issues
 * without a translation are formatted in English, as by `formatIssue`.
 *
 * @example
 * const result = safeReadPartnersCsv('Naam;Plaatss\nUMC Utrecht;Utrecht\n');
 * if (result.success) result.issues.map(createIssueFormatter(await loadIssueLanguage('nl')));
 * // ['Rij 1, kolom Plaatss is een onbekende kolom: wat eronder staat, wordt niet gelezen. Bedoelt u "Plaats"?']
 */
export const createIssueFormatter =
  (speech: IssueLanguage): ((issue: Issue) => string) =>
  (issue) => {
    const translated = translateIssue(issue, speech);
    if (translated === issue) return formatIssue(issue);
    return formatAt(placeOf(issue, speech), translated, ': ');
  };
