import { DatasetError } from '@health-networks/core';
import { EncryptedFileError, HucreError, read, type Sheet, type Workbook } from 'hucre';
import { UsageError } from '../exit.js';
import type { Words } from '../words/words.js';
import { sheetTextOf, type SheetText } from './sheet-rows.js';
import type { InputFile } from './read-file.js';

/** As for other tables: what is larger is no list of partners. */
const maxBytes = 5_000_000;

const refuse = (message: string, remedy: string): never => {
  throw new DatasetError([{ rule: 'workbook', severity: 'error', path: [], message, remedy }]);
};

const open = async ({ bytes, path }: InputFile): Promise<Workbook> => {
  if (bytes.length > maxBytes) {
    refuse(`is too large: ${bytes.length} bytes (${path})`, `Keep it within ${maxBytes} bytes: delete pictures.`);
  }
  try {
    return await read(bytes, { readStyles: true });
  } catch (error) {
    if (error instanceof EncryptedFileError) {
      return refuse(`is protected by a password (${path})`, 'Save it without one.');
    }
    if (!(error instanceof HucreError)) throw error;
    return refuse(`is no workbook that can be read (${path}): ${error.message}`, 'Save it as .xlsx again.');
  }
};

const hasText = ({ rows }: Sheet): boolean =>
  rows.some((cells) => cells.some((value) => value !== null && value !== ''));

/**
 * Reads the sheets of a workbook (.xlsx, .ods, .xls) that are visible and have text, or the one that is asked for.
 * Throws a `DatasetError` for what is no workbook.
 */
export const readWorkbook = async (file: InputFile, asked: string | undefined, words: Words): Promise<SheetText[]> => {
  const { sheets } = await open(file);
  if (asked !== undefined) {
    const chosen = sheets.find(({ name }) => name === asked);
    if (chosen) return [sheetTextOf(chosen)];
    throw new UsageError(words.unknownSheet(asked, sheets.map(({ name }) => name).join(', ')));
  }
  const visible = sheets.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true && hasText(sheet));
  return visible.length > 0
    ? visible.map(sheetTextOf)
    : refuse(`is empty (${file.path})`, 'Give a row with headers and a row for each organization.');
};
