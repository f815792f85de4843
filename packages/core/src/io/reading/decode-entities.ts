/** Combining marks, by the suffixes of entity names: `eacute` is é. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030A',
  dblac: '\u030B',
  caron: '\u030C',
  cedil: '\u0327',
  ogon: '\u0328',
};

const accented = new RegExp(`^([A-Za-z])(${Object.keys(marks).join('|')})$`);

/** Names of the characters from U+00A0 on. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Other names. */
const named = `amp=& lt=< gt=> quot=" apos=' AElig=Æ aelig=æ ETH=Ð eth=ð Oslash=Ø oslash=ø THORN=Þ thorn=þ szlig=ß OElig=Œ oelig=œ Lstrok=Ł lstrok=ł Dstrok=Đ dstrok=đ imath=ı times=× divide=÷ sdot=⋅ euro=€ ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ bull=• hellip=…`;

const entities: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...named.split(' ').map((pair) => pair.split('=') as [string, string]),
  // Unseen characters would set words apart that look the same.
  ['nbsp', ' '],
  ['shy', ''],
]);

const accentedLetter = (name: string): string | undefined => {
  const [, letter = '', mark = ''] = accented.exec(name) ?? [];
  const composed = `${letter}${marks[mark] ?? ''}`.normalize('NFC');
  return composed.length === 1 ? composed : undefined;
};

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;

/**
 * Replaces the character references of XML, and those of HTML for European languages; unknown ones stay as they are. A
 * non-breaking space becomes a space, and a soft hyphen nothing.
 *
 * @example
 * decodeEntities('K&oslash;benhavn &amp; &#197;rhus'); // 'København & Århus'
 */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? accentedLetter(name) ?? all;
      return characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16)) ?? all;
    },
  );

/**
 * Decodes the character references that content management systems leave in names: "Zorg &amp; Welzijn". Angle brackets
 * stay as written, so that a name never becomes markup.
 */
export const decodeName = (text: string): string =>
  text.replace(/&#?\w+;/g, (reference) => {
    const character = decodeEntities(reference);
    return /[<>]/.test(character) ? reference : character;
  });
