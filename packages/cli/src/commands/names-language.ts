import type { Context } from '../context.js';
import { UsageError } from '../exit.js';
import { isLanguageTag } from '../words/choose-language.js';

/** The languages of names in the output: that of `--names-in`, then that of the messages. */
export const namesLanguage = ({ language, words }: Context, namesIn: string | undefined): string => {
  if (namesIn === undefined) return language;
  if (!isLanguageTag(namesIn)) throw new UsageError(words.wrongLanguage('--names-in', namesIn));
  return `${namesIn}, ${language}`;
};
