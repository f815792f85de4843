import { isE164 } from '../../model/guards/is-e164.js';
import type { Telephone } from '../../model/types.generated.js';
import { tableFault } from '../csv/table-fault.js';
import type { CellValue } from './cell-faults.js';

/** Finds the number of a telephone in a text, as a library does that knows the numbering plans; undefined for none. */
export type FindTelephone = (text: string) => Telephone | undefined;

/** A number with its country code: `+31 30 123 45 67`, `0031 (0)30-1234567`. */
const findInternational: FindTelephone = (text) => {
  if (!/^(?:\+|00)[\d\s().\/-]+$/.test(text)) return undefined;
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const number = `+${digits.replace(/^00/, '')}`;
  return isE164(number) ? { number, display: text } : undefined;
};

/** Marks of direction from an address book, which nobody sees. */
const invisible = /\p{Cf}/gu;

/** As it is read: without what links (`tel:`) and spreadsheets (`="030…"`) put around it. */
const plainNumber = (cell: string): string =>
  cell
    .replace(invisible, '')
    .replace(/^="([^"]*)"$/, '$1')
    .replace(/^tel:/i, '')
    .trim();

/** Reads a telephone number: to dial in E.164, to read as it is written, with the extension that it may have. */
export const readTelephone = (cell: string, find: FindTelephone = findInternational): CellValue<Telephone> => {
  const value = find(plainNumber(cell));
  return value ? { value } : { fault: { value: cell, ...tableFault('not-a-telephone', 'write-country-code') } };
};
