import { UsageError } from '../exit.js';
import type { Words } from '../words/words.js';
import type { TableOptions } from './read-table.js';

/** What a user says of a table. */
export interface GivenTableOptions {
  /** `Naam organisatie=name`, each. */
  readonly column?: readonly string[];
  /** ISO 3166-1 code of the country whose telephone numbers have no country code. */
  readonly country?: string;
  /** Are contact persons and their addresses read? */
  readonly contacts?: boolean;
}

const mappingOf = (columns: readonly string[], words: Words): Record<string, string> =>
  Object.fromEntries(
    columns.map((text) => {
      const at = text.lastIndexOf('=');
      if (at <= 0 || at === text.length - 1) throw new UsageError(words.wrongColumn(text));
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );

/** How to read a table, from what the user says; the library for telephone numbers is loaded only now. */
export const tableOptionsOf = async (
  { column, country: given, contacts }: GivenTableOptions,
  words: Words,
): Promise<Pick<TableOptions, 'columns' | 'findTelephone' | 'contacts'>> => {
  const { createTelephoneFinder, isCountry } = await import('./find-telephone.js');
  const country = given?.toUpperCase();
  if (country !== undefined && !isCountry(country)) throw new UsageError(words.unknownCountry(given ?? ''));
  return {
    findTelephone: createTelephoneFinder(country),
    ...(contacts === false && { contacts }),
    ...(column && column.length > 0 && { columns: mappingOf(column, words) }),
  };
};
