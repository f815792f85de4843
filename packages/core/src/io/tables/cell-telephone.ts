import { isE164 } from '../../model/guards/is-e164.js';
import type { FaultText } from '../../model/issues/fault-words.js';
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

/** Countries in which the zero is part of the number, such as Italy, San Marino and the Ivory Coast. */
const withZero = '39|378|22[5679]|24[127]|250|687|992|8(?:00|08|70|78|8[1238])|979';

const shortCode = '[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]';

const countryCode = String.raw`${shortCode}|(?!${shortCode})\d{3}`;

/** The start of an international number up to the zero that is only dialed within the country. */
const trunkZero = new RegExp(
  String.raw`^(?:\+|00)\s*((?!${withZero})(?:${countryCode}))([\s().\/-]*)0(?=\d|\s*\)\s*\d)`,
);

const keepsZero = new RegExp(String.raw`^(?:\+|00)\s*(?:${withZero})`);

/** Returns the number without the zero behind its country code: "+49 441 7980" for "+49 (0441) 7980". */
const withoutTrunkZero = (text: string): string =>
  text.replace(trunkZero, (_, code: string) => `+${code} `).replace(/[()]/g, '');

/** Removes the zero that is written in parentheses because it is not dialed with the country code. */
const withoutOptionalZero = (text: string): string => text.replace(/\(0\)/g, keepsZero.test(text) ? '0' : '');

/** Finds a number with its country code: `+31 30 123 45 67`, `0031 (0)30-1234567`. */
const findInternational: FindTelephone = (text) => {
  if (!/^(?:\+|00)[\d\s().\/-]+$/.test(text)) return undefined;
  const dialed = withoutOptionalZero(text);
  if (trunkZero.test(dialed)) return undefined;
  const number = `+${dialed.replace(/\D/g, '').replace(/^00/, '')}`;
  return isE164(number) ? { number, display: text } : undefined;
};

/** Returns the text of a telephone number in a cell: as printed if that has its country code, so that it is read back. */
export const telephoneCell = ({ number, display }: Telephone): string =>
  findInternational(display)?.number === number ? display : number;

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
  return new RegExp(`\\s*[;,|]\\s*|\\s+:::\\s+|\\s+\\/\\s+|\\s+${words}\\s+`, 'iu');
});

/** Whether the text lists several telephone numbers. */
const isList = (text: string, find: FindTelephone): boolean => {
  const parts = text.split(between());
  return parts.length > 1 && parts.every((part) => find(part) !== undefined);
};

/** A slash or a dash between spaces, before digits. */
const slashOrDash = /\s*\/\s*[-–]?\s*(?=\d)|\s+[-–](\s*)(?=\d)/g;

/**
 * Whether a slash or a dash separates two numbers, or two extensions of one: "+358 9 1234 / 1235", "+49 441 798 -12".
 * Behind an area code, and as a dash between spaces before the end of a number, it is part of one: "+49 441 / 7980".
 */
const joinsNumbers = (text: string): boolean =>
  [...text.matchAll(slashOrDash)].some(({ 1: spaceBehind, index }) => {
    const groups = withoutOptionalZero(text.slice(0, index)).replace(/^00/, '+').match(/\d+/g) ?? [];
    const length = groups.join('').length;
    if (spaceBehind) return length > 8;
    return groups.length > (/^(?:\+|00)/.test(text) ? 2 : 1) || length > 7;
  });

const faultOf = (text: string, find: FindTelephone): FaultText => {
  if (joinsNumbers(text) || isList(text, find)) return tableFault('several-telephones', 'keep-one-telephone');
  const near = withoutTrunkZero(text);
  if (near === text || !find(near)) return tableFault('not-a-telephone', 'write-country-code');
  // Messages must not show the number of a person.
  const [start] = /^\+\d+ \d{0,3}/.exec(near) ?? [];
  return tableFault('trunk-zero', 'did-you-mean', { near: `${String(start)}…` });
};

/** Reads a telephone number: E.164 for dialing, as written for display, and the extension, if any. */
export const readTelephone = (cell: string, find: FindTelephone = findInternational): CellValue<Telephone> => {
  const text = plainNumber(cell);
  const value = joinsNumbers(text) ? undefined : find(text);
  return value ? { value } : { fault: { value: cell, ...faultOf(text, find) } };
};
