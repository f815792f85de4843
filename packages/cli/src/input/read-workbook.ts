import { DatasetError } from '@health-networks/core';
import { sheetTextOf, type SheetText } from '@health-networks/core/io';
import type { FaultText } from '@health-networks/core/issues';
import { EncryptedFileError, HucreError, read, type Sheet, type Workbook } from 'hucre';
import { UsageError } from '../exit.js';
import type { Words } from '../words/words.js';
import { workbookFault } from './workbook-fault.js';
import type { InputFile } from './read-file.js';

/** Maximum size in bytes, as for other tables: a larger file is not a list of partners. */
const maxBytes = 5_000_000;

const refuse = (fault: FaultText): never => {
  throw new DatasetError([{ rule: 'workbook', severity: 'error', path: [], ...fault }]);
};

const open = async ({ bytes, path: file }: InputFile): Promise<Workbook> => {
  if (bytes.length > maxBytes) {
    refuse(workbookFault('too-large', 'delete-pictures', { file, size: bytes.length, limit: maxBytes }));
  }
  try {
    return await read(bytes, { readStyles: true });
  } catch (error) {
    if (error instanceof EncryptedFileError) {
      return refuse(workbookFault('protected', 'no-password', { file }));
    }
    if (!(error instanceof HucreError)) throw error;
    return refuse(workbookFault('unreadable', 'save-again', { name: file, reason: error.message }));
  }
};

const hasText = ({ rows }: Sheet): boolean =>
  rows.some((cells) => cells.some((value) => value !== null && value !== ''));

/**
 * Reads the visible, non-empty sheets of a workbook (.xlsx, .ods, .xls), or only the requested one. Throws a
 * `DatasetError` if the file is not a workbook.
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
    : refuse(workbookFault('empty', 'give-rows', { file: file.path }));
};
