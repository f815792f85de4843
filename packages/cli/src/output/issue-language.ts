import { loadIssueLanguage, type IssueLanguage } from '@health-networks/core/issues';
import type { Language } from '../words/choose-language.js';
import { workbookWordsIn } from '../words/workbook-words.js';

/** Loads the language of issues: the words of core, and our own for workbooks. */
export const issueLanguage = async (language: Language): Promise<IssueLanguage> => {
  const { words } = await loadIssueLanguage(language);
  const workbook = workbookWordsIn[language];
  return { language, words: language === 'en' || !workbook ? words : { ...words, workbook } };
};
