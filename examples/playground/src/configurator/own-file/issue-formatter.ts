import { formatIssue, type Issue } from '@health-networks/core';
import { createIssueFormatter, loadIssueLanguage } from '@health-networks/core/issues';
import type { Language } from '../configuration.js';
import { fileWords } from './file-words.js';

/** Formats an issue in one line: place, value, fault, remedy. */
export type FormatIssue = (issue: Issue) => string;

/** Formats a path, because core formats English ones for programs. */
const englishPlace = ({ path }: Issue): string => {
  const [root, row, column] = path;
  if (path.length === 0) return 'The file';
  if (root !== 'rows' || typeof row !== 'number') return path.join('.');
  return column === undefined ? `Row ${row}` : `Row ${row}, column ${column}`;
};

const formatInEnglish: FormatIssue = (issue) => {
  const colon = issue.value === undefined ? '' : ':';
  return formatIssue({ ...issue, path: [`${englishPlace(issue)}${colon}`] });
};

const loadFormatter = async (language: Language): Promise<FormatIssue> => {
  if (language === 'en') return formatInEnglish;
  const speech = await loadIssueLanguage(language);
  return createIssueFormatter({ ...speech, words: { ...speech.words, file: fileWords[language] } });
};

/** An issue of a workbook names its sheet before the row. */
const sheetOf = ({ path: [root, name] }: Issue): string | undefined =>
  root === 'sheets' && name !== undefined ? String(name) : undefined;

/** Loads the formatter of issues for a language; English if its words cannot be loaded. */
export const loadIssueFormatter = async (
  language: Language,
  inSheet: (name: string, line: string) => string,
): Promise<FormatIssue> => {
  const format = await loadFormatter(language).catch(() => formatInEnglish);
  return (issue) => {
    const sheet = sheetOf(issue);
    return sheet === undefined ? format(issue) : inSheet(sheet, format({ ...issue, path: issue.path.slice(2) }));
  };
};
