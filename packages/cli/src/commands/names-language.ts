import type { Context } from '../context.js';
import { UsageError } from '../exit.js';
import type { InputOptions } from '../input/read-input.js';
import { isLanguageTag } from '../words/choose-language.js';

/** Returns the language of the names in tables; none if it is not given. */
export const tableLanguage = (
  { words }: Pick<Context, 'words'>,
  namesIn: string | undefined,
): Pick<InputOptions, 'language'> => {
  if (namesIn === undefined) return {};
  if (!isLanguageTag(namesIn)) throw new UsageError(words.wrongLanguage('--names-in', namesIn));
  return { language: namesIn };
};

/** Returns the languages of names in the output: that of `--names-in`, then that of the messages. */
export const namesLanguage = (context: Context, namesIn: string | undefined): string =>
  [tableLanguage(context, namesIn).language, context.language].filter((tag) => tag !== undefined).join(', ');
