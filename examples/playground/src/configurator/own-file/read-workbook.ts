import { EncryptedFileError, HucreError, read } from 'hucre';
import type { Issue } from '@health-networks/core';
import { sheetTextOf, type ReadSheet, type SheetRows, type SheetText } from '@health-networks/core/io';
import type { FaultText } from '@health-networks/core/issues';
import { fileFault } from './file-words.js';

/** The sheets of a workbook as text. */
interface WorkbookText {
  readonly sheets: readonly SheetRows[];
  /** Cells that hold no value, in the sheets and columns that were read. */
  readonly issuesOf: (read: readonly ReadSheet[]) => Issue[];
}

const hasText = ({ rows }: SheetRows): boolean => rows.some((row) => row.some((text) => text.trim() !== ''));

const cellFaults = {
  error: fileFault('cell-error', 'correct-formula'),
  'no-result': fileFault('no-result', 'calculate-again'),
};

const issuesIn = (texts: readonly SheetText[], { name, kind, headers, headerRow }: ReadSheet): Issue[] => {
  const text = kind === undefined ? undefined : texts.find((one) => one.name === name);
  return (text?.withoutValue ?? []).flatMap(({ row, column, reason }): Issue[] => {
    const header = headers[column] ?? '';
    if (header === '' || row <= headerRow) return [];
    return [
      { rule: 'workbook', severity: 'warning', path: ['sheets', name, 'rows', row, header], ...cellFaults[reason] },
    ];
  });
};

/** Reads a workbook (.xlsx, .ods, .xls): its visible sheets with text, or why it cannot be read. */
export const readWorkbook = async (bytes: Uint8Array): Promise<WorkbookText | { readonly fault: FaultText }> => {
  try {
    const workbook = await read(bytes, { readStyles: true });
    const visible = workbook.sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
    const sheets = visible.map(sheetTextOf).filter(hasText);
    if (sheets.length === 0) return { fault: fileFault('no-rows', 'give-rows') };
    return { sheets, issuesOf: (read) => read.flatMap((sheet) => issuesIn(sheets, sheet)) };
  } catch (error) {
    if (error instanceof EncryptedFileError) return { fault: fileFault('protected', 'no-password') };
    if (error instanceof HucreError) return { fault: fileFault('unreadable', 'save-again') };
    throw error;
  }
};
