import { format } from 'prettier';

/** Text of a generated module, laid out as everything else here, with a blank line between its parts. */
export const formatModule = (parts: readonly string[]): Promise<string> =>
  format(parts.join('\n\n'), { parser: 'typescript', printWidth: 120, singleQuote: true });
