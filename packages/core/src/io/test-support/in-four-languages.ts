import { createIssueFormatter, loadIssueLanguage } from '../../issues/index.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import type { ReadResult } from '../../model/issues/read-result.js';

const formats = [formatIssue];
for (const language of ['nl', 'de', 'fi']) formats.push(createIssueFormatter(await loadIssueLanguage(language)));

/** Returns the issues of a result in English, Dutch, German and Finnish, in turn. */
export const inFourLanguages = (result: ReadResult<object>): string[] => {
  const issues = result.success ? result.issues : result.error.issues;
  return issues.flatMap((issue) => formats.map((format) => format(issue)));
};
