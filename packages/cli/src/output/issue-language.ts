import { loadIssueLanguage, type IssueLanguage } from '@health-networks/core/issues';
import type { Language } from '../words/choose-language.js';
import { workbookWordsIn } from '../words/workbook-words.js';

/** The language of what is wrong with files: the words of core, and ours for workbooks. */
export const issueLanguage = async (language: Language): Promise<IssueLanguage> => {
  const { words } = await loadIssueLanguage(language);
  const workbook = workbookWordsIn[language];
  return { language, words: language === 'en' || !workbook ? words : { ...words, workbook } };
};
