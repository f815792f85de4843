import { format } from 'prettier';

/** Formats the text of a generated module like the other code, with a blank line between its parts. */
export const formatModule = (parts: readonly string[]): Promise<string> =>
  format(parts.join('\n\n'), { parser: 'typescript', printWidth: 120, singleQuote: true });
