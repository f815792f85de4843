import { fillIn, whereIn, type FaultValues, type FaultWords } from '../model/issues/fault-words.js';
import type { Issue } from '../model/issues/issue.js';
import { maskPersonal, maskPersonalOf } from '../model/issues/mask-personal.js';
import type { IssueLanguage } from './issue-words.js';

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
