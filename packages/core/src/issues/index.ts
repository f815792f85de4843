/** Translates issues into the language of the people who correct the data. */
export {
  createFaults,
  type FaultValue,
  type FaultValues,
  type FaultWords,
  type FaultText,
} from '../model/issues/fault-words.js';
export { formatIssue } from '../model/issues/format-issue.js';
export type { Issue, Severity } from '../model/issues/issue.js';
export { createIssueFormatter } from './issue-words.js';
export type { IssueLanguage, IssueWords, TranslationOf } from './issue-words.js';
export { findIssueLanguage, loadIssueLanguage } from './load-issue-language.js';
export { commonWord, translateIssue } from './issue-words.js';
