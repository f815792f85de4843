/** Maximum octets per line, without CRLF. */
const maxOctets = 75;

const octetsOf = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};

/**
 * Breaks a content line into lines of at most 75 octets in UTF-8, never inside a character. Each continuation line
 * starts with a space, which readers remove.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350#section-3.2
 */
export const foldLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > maxOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};
