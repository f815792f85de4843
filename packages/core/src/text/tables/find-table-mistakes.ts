import { foldWord } from '../../model/fold-text.js';
import { isTimeZone } from '../../model/guards/is-time-zone.js';
import type { WordMistake } from '../languages/complete-words.js';
import { contactHeaders, eventHeaders, partnerHeaders } from './headers-of-table.js';
import { rowWords } from './row-words.js';
import type { Words } from './table-words.js';

/** Reports headers that name two columns of a table: the table could not be read back. */
const sameHeaders = (kind: string, headers: Readonly<Record<string, Words>> = {}): WordMistake[] => {
  const seen = new Map<string, string>();
  return Object.entries(headers).flatMap(([column, words]) =>
    words.flatMap((word): WordMistake[] => {
      const other = seen.get(foldWord(word)) ?? column;
      seen.set(foldWord(word), other);
      if (other === column) return [];
      const path = `tables.headers.${kind}.${column}`;
      return [{ path, message: `has "${word}", as "${other}" has`, remedy: 'Keep it in one of the two.' }];
    }),
  );
};

/** Finds the words of tables of a language that would mislead readers or break a table that is written. */
export const findTableMistakes = (tag: string): WordMistake[] => {
  const { timeZone = '' } = rowWords.byTag().get(tag) ?? {};
  return [
    ...sameHeaders('partners', partnerHeaders().get(tag)),
    ...sameHeaders('contacts', contactHeaders().get(tag)),
    ...sameHeaders('events', eventHeaders().get(tag)),
    ...(timeZone === '' || isTimeZone(timeZone)
      ? []
      : [
          {
            path: 'tables.timeZone',
            message: `is "${timeZone}", which is no time zone`,
            remedy: 'Write a name such as "Europe/Copenhagen".',
          },
        ]),
  ];
};
