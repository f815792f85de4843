import { DatasetError, type Issue } from '@health-networks/core';
import type { Said } from '@health-networks/core/issues';
import { EncryptedFileError, HucreError, read, type Sheet, type Workbook } from 'hucre';
import { UsageError } from '../exit.js';
import type { Words } from '../words/words.js';
import { workbookFault } from './workbook-fault.js';
import { sheetRowsOf, type SheetRows } from './sheet-rows.js';
import type { InputFile } from './read-file.js';

/** As for other tables: what is larger is no list of partners. */
const maxBytes = 5_000_000;

const refuse = (fault: Said): never => {
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

const furtherSheets = (names: readonly string[]): Issue => ({
  rule: 'workbook',
  severity: 'info',
  path: [],
  ...workbookFault('further-sheets', 'choose-sheet', { sheets: names.join(', ') }),
});

/**
 * Reads one sheet of a workbook (.xlsx, .ods, .xls): the one that is asked for, else the first that is visible and has text.
 * Throws a `DatasetError` for what is no workbook.
 */
export const readWorkbook = async (file: InputFile, asked: string | undefined, words: Words): Promise<SheetRows> => {
  const { sheets } = await open(file);
  const visible = sheets.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true && hasText(sheet));
  const chosen = asked === undefined ? visible[0] : sheets.find(({ name }) => name === asked);
  if (!chosen && asked !== undefined) {
    throw new UsageError(words.unknownSheet(asked, sheets.map(({ name }) => name).join(', ')));
  }
  if (!chosen) return refuse(workbookFault('empty', 'give-rows', { file: file.path }));
  const others = visible.filter((sheet) => sheet !== chosen).map(({ name }) => name);
  const read = sheetRowsOf(chosen);
  return asked === undefined && others.length > 0 ? { ...read, notices: [furtherSheets(others)] } : read;
};
