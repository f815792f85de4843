import { DatasetError } from '@health-networks/core';
import { sheetTextOf, type SheetRows } from '@health-networks/core/io';
import type { FaultText } from '@health-networks/core/issues';
import { unzipSync } from 'fflate';
import { EncryptedFileError, read, type Workbook } from 'hucre';
import { UsageError } from '../exit.js';
import type { Words } from '../words/words.js';
import { workbookFault } from './workbook-fault.js';
import type { InputFile } from './read-file.js';

/** Maximum size in bytes, as for other tables: a larger file is not a list of partners. */
const maxBytes = 5_000_000;

/** Maximum size in bytes of what is in the zip: a small file may unpack to gigabytes. */
const maxUnpacked = 100_000_000;

/** Returns the size of the files in a zip, as its directory says; 0 for other files. */
const unpackedSize = (bytes: Uint8Array): number => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0;
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
};

const refuse = (fault: FaultText): never => {
  throw new DatasetError([{ rule: 'workbook', severity: 'error', path: [], ...fault }]);
};

const open = async ({ bytes, path: file }: InputFile): Promise<Workbook> => {
  if (bytes.length > maxBytes) {
    refuse(workbookFault('too-large', 'delete-pictures', { file, size: bytes.length, limit: maxBytes }));
  }
  try {
    const size = unpackedSize(bytes);
    if (size > maxUnpacked) {
      refuse(workbookFault('too-large', 'delete-pictures', { file, size, limit: maxUnpacked }));
    }
    return await read(bytes, { readStyles: true });
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    if (error instanceof EncryptedFileError) {
      return refuse(workbookFault('protected', 'no-password', { file }));
    }
    // Whatever else the reader runs into, the file is the reason.
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
