import { formatAt, formatIssue } from '../model/issues/format-issue.js';
import type { Issue } from '../model/issues/issue.js';
import { maskPersonal } from '../model/issues/mask-personal.js';
import type { IssueLanguage } from './issue-words.js';
import { commonWord, translateIssue } from './translate-issue.js';

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
