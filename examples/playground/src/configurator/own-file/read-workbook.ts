import { unzipSync } from 'fflate';
import { EncryptedFileError, read } from 'hucre';
import { hiddenSheetsOf, sheetTextOf, type SheetRows } from '@health-networks/core/io';
import type { FaultText } from '@health-networks/core/issues';
import { fileFault } from './file-words.js';

/** Reads the sheets of a workbook (.xlsx, .ods, .xls), or why it cannot be read. */
export const readWorkbook = async (
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly SheetRows[] } | { readonly fault: FaultText }> => {
  try {
    const { sheets } = await read(bytes, { readStyles: true });
    const hidden = hiddenSheetsOf(bytes, (name) => unzipSync(bytes, { filter: (entry) => entry.name === name })[name]);
    return {
      sheets: sheets.map((sheet) => sheetTextOf(hidden.includes(sheet.name) ? { ...sheet, hidden: true } : sheet)),
    };
  } catch (error) {
    if (error instanceof EncryptedFileError) return { fault: fileFault('protected', 'no-password') };
    // Any other error of the reader is caused by the file.
    return { fault: fileFault('unreadable', 'save-again') };
  }
};
