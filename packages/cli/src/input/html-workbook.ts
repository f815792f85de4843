import { fromHtml, type Sheet } from 'hucre';

/** Combining marks, by the suffixes of entity names in HTML: `eacute` is é. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

/** Other names of characters. The parser knows those of XML itself. */
const characters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
};

const letterName = new RegExp(
  `&(?:([A-Za-z])(${Object.keys(accents).join('|')})|(${Object.keys(characters).join('|')}));`,
  'g',
);

const withLetters = (html: string): string =>
  html.replace(letterName, (_, letter: string | undefined, accent: string, name: string) =>
    letter === undefined ? (characters[name] ?? '') : (letter + (accents[accent] ?? '')).normalize('NFC'),
  );

const tryDecode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Decodes a page: as UTF-8 if it is valid, else in the declared encoding, else as Windows-1252. */
const decodePage = (bytes: Uint8Array): string => {
  const [, named = ''] =
    /charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.slice(0, 4096))) ?? [];
  return (
    tryDecode(bytes, 'utf-8', true) ??
    (named === '' ? undefined : tryDecode(bytes, named, false)) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
};

/** Reads the tables of a page as one sheet, one below the other. All cells are text, as they are shown. */
export const sheetOfHtml = (bytes: Uint8Array): Sheet =>
  fromHtml(withLetters(decodePage(bytes)).replace(/<br\s*\/?>/gi, ' '), { sheetName: 'HTML', typeInference: false });
