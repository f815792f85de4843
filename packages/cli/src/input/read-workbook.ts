import { DatasetError } from '@health-networks/core';
import { sheetTextOf, type SheetRows } from '@health-networks/core/io';
import type { FaultText } from '@health-networks/core/issues';
import { EncryptedFileError, HucreError, read, type Workbook } from 'hucre';
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
    return refuse(workbookFault('unreadable', 'save-again', { name: file }));
  }
};

/**
 * Reads the sheets of a workbook (.xlsx, .ods, .xls), or only the requested one, hidden or not. Throws a
 * `DatasetError` if the file is not a workbook.
 */
export const readWorkbook = async (file: InputFile, asked: string | undefined, words: Words): Promise<SheetRows[]> => {
  const { sheets } = await open(file);
  if (asked === undefined) return sheets.map(sheetTextOf);
  const chosen = sheets.find(({ name }) => name === asked);
  if (chosen) return [{ ...sheetTextOf(chosen), isHidden: false }];
  throw new UsageError(words.unknownSheet(asked, sheets.map(({ name }) => name).join(', ')));
};
