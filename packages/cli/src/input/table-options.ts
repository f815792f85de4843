import { UsageError } from '../host.js';
import type { Words } from '../words/words.js';
import type { TableOptions } from './read-table.js';

/** Options of a table as given by the user. */
export interface GivenTableOptions {
  /** Column mappings, each like `Naam organisatie=name`. */
  readonly column?: readonly string[] | undefined;
  /** ISO 3166-1 code of the country of telephone numbers without a country code. */
  readonly country?: string | undefined;
  /** Whether contact persons and their contact data are read. */
  readonly contacts?: boolean | undefined;
}

const mappingOf = (columns: readonly string[], words: Words): Record<string, string> =>
  Object.fromEntries(
    columns.map((text) => {
      const at = text.lastIndexOf('=');
      if (at <= 0 || at === text.length - 1) throw new UsageError(words.wrongColumn(text));
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );

/** Converts the user's options for reading a table. Loads the library for telephone numbers only when needed. */
export const tableOptionsOf = async (
  { column, country: given, contacts }: GivenTableOptions,
  words: Words,
): Promise<Pick<TableOptions, 'columns' | 'findTelephone' | 'hasCountry' | 'contacts'>> => {
  const { createTelephoneFinder, isCountry } = await import('./find-telephone.js');
  const country = given?.toUpperCase();
  if (country !== undefined && !isCountry(country)) throw new UsageError(words.unknownCountry(given ?? ''));
  return {
    findTelephone: createTelephoneFinder(country),
    hasCountry: country !== undefined,
    ...(contacts === false && { contacts }),
    ...(column && column.length > 0 && { columns: mappingOf(column, words) }),
  };
};
