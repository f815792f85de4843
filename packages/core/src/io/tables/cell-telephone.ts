import { isE164 } from '../../model/guards/is-e164.js';
import type { Telephone } from '../../model/types.generated.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { tableFault } from '../reading/table-fault.js';
import type { CellValue } from './cell-faults.js';

/**
 * Finds a telephone number in a text, for example with a library that knows the numbering plans; `undefined` if there
 * is none.
 */
export type FindTelephone = (text: string) => Telephone | undefined;

/** Finds a number with its country code: `+31 30 123 45 67`, `0031 (0)30-1234567`. */
const findInternational: FindTelephone = (text) => {
  if (!/^(?:\+|00)[\d\s().\/-]+$/.test(text)) return undefined;
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const number = `+${digits.replace(/^00/, '')}`;
  return isE164(number) ? { number, display: text } : undefined;
};

/** Invisible direction marks, which address books insert. */
const invisible = /\p{Cf}/gu;

/** Removes what links (`tel:`) and spreadsheets (`="030…"`) put around a number. */
const plainNumber = (cell: string): string =>
  cell
    .replace(invisible, '')
    .replace(/^="([^"]*)"$/, '$1')
    .replace(/^tel:/i, '')
    .trim();

/** What stands between two numbers in a cell. */
const between = /* @__PURE__ */ rowWords.make((all) => {
  const words = anyOf(all.flatMap(({ conjunctions }) => conjunctions));
  return new RegExp(`\\s*[;,|]\\s*|\\s+\\/\\s+|\\s+${words}\\s+`, 'iu');
});

/** Whether the text lists several telephone numbers. */
const isList = (text: string, find: FindTelephone): boolean => {
  const parts = text.split(between());
  return parts.length > 1 && parts.every((part) => find(part) !== undefined);
};

/** Reads a telephone number: E.164 for dialing, as written for display, and the extension, if any. */
export const readTelephone = (cell: string, find: FindTelephone = findInternational): CellValue<Telephone> => {
  const text = plainNumber(cell);
  const value = find(text);
  if (value) return { value };
  const fault = isList(text, find)
    ? tableFault('several-telephones', 'keep-one-telephone')
    : tableFault('not-a-telephone', 'write-country-code');
  return { fault: { value: cell, ...fault } };
};
