import { DatasetError } from '@health-networks/core';
import { hiddenSheetsOf, sheetTextOf, type SheetRows, decodeEntities } from '@health-networks/core/io';
import type { FaultText } from '@health-networks/core/issues';
import { unzipSync } from 'fflate';
import { EncryptedFileError, read, type Workbook, fromHtml, type Sheet } from 'hucre';
import { UsageError } from '../host.js';
import type { Words } from '../words/words.js';
import type { InputFile } from './read-file.js';
import { workbookFault } from './workbook-fault.js';

/** Replaces the references that the parser does not know; those that are markup stay for it. */
const withLetters = (html: string): string =>
  html.replace(/&\w{2,8};/g, (reference) => {
    const character = decodeEntities(reference);
    return /[<>&"']/.test(character) ? reference : character;
  });

/** Decodes a page: as UTF-8 if it is valid, else in the declared encoding, else as Windows-1252. */
const decodePage = (bytes: Uint8Array): string => {
  const [, named = ''] =
    /charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.slice(0, 4096))) ?? [];
  for (const encoding of ['utf-8', named]) {
    try {
      return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      // Not in it, or an unknown encoding: try the next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
};

/** Reads the tables of a page as one sheet, one below the other. All cells are text, as they are shown. */
const sheetOfHtml = (bytes: Uint8Array): Sheet =>
  fromHtml(withLetters(decodePage(bytes)).replace(/<br\s*\/?>/gi, ' '), { sheetName: 'HTML', typeInference: false });

/** Maximum size in bytes, as for other tables: a larger file is not a list of partners. */
const maxBytes = 5_000_000;

/** Maximum size in bytes of the unpacked content: a small file may unpack to gigabytes. */
const maxUnpacked = 100_000_000;

/** Returns the size of the files in a zip according to its directory; 0 for other files, and broken ones. */
const unpackedSize = (bytes: Uint8Array): number => {
  let size = 0;
  const count = ({ originalSize }: { readonly originalSize: number }): boolean => {
    size += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: count });
    return size;
  } catch {
    return 0;
  }
};

const refuse = (fault: FaultText): never => {
  throw new DatasetError([{ rule: 'workbook', severity: 'error', path: [], ...fault }]);
};

/** Whether a file is neither a zip nor a compound file, but text. */
const isMarkup = ([first]: Uint8Array): boolean => first !== 0x50 && first !== 0xd0;

const open = async ({ bytes, path: file }: InputFile): Promise<Pick<Workbook, 'sheets'>> => {
  const refuseOver = (size: number, limit: number): void => {
    if (size > limit) refuse(workbookFault('too-large', 'delete-pictures', { file, size, limit }));
  };
  refuseOver(bytes.length, maxBytes);
  refuseOver(unpackedSize(bytes), maxUnpacked);
  try {
    if (isMarkup(bytes)) return { sheets: [sheetOfHtml(bytes)] };
    const workbook = await read(bytes, { readStyles: true });
    const hidden = hiddenSheetsOf(bytes, (name) => unzipSync(bytes, { filter: (entry) => entry.name === name })[name]);
    for (const sheet of workbook.sheets) if (hidden.includes(sheet.name)) sheet.hidden = true;
    return workbook;
  } catch (error) {
    if (error instanceof EncryptedFileError) {
      return refuse(workbookFault('protected', 'no-password', { file }));
    }
    // Any other error of the reader is caused by the file.
    return refuse(workbookFault('unreadable', 'save-again', { file }));
  }
};

/**
 * Reads the sheets of a workbook (.xlsx, .ods, .xls), or only the requested one, hidden or not. Throws a
 * `DatasetError` if the file is not a workbook.
 */
export const readWorkbook = async (
  file: InputFile,
  requested: string | undefined,
  words: Words,
): Promise<SheetRows[]> => {
  const { sheets } = await open(file);
  if (requested === undefined) return sheets.map(sheetTextOf);
  const chosen = sheets.find(({ name }) => name === requested);
  if (chosen) return [{ ...sheetTextOf(chosen), isHidden: false }];
  throw new UsageError(words.unknownSheet(requested, sheets.map(({ name }) => name).join(', ')));
};
