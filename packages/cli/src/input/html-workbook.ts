import { decodeEntities } from '@health-networks/core/io';
import { fromHtml, type Sheet } from 'hucre';

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
export const sheetOfHtml = (bytes: Uint8Array): Sheet =>
  fromHtml(withLetters(decodePage(bytes)).replace(/<br\s*\/?>/gi, ' '), { sheetName: 'HTML', typeInference: false });
