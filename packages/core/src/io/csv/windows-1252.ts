/** The characters of the bytes 80 to 9F, which some Node versions decode as Latin-1 control characters. */
const characters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Returns the character of Windows-1252 that a control character of Latin-1 stands for. */
export const asWindowsCharacter = (control: string): string => characters.charAt(control.charCodeAt(0) - 0x80);

/** Returns the byte of a character in Windows-1252. */
export const windowsByteOf = (character: string): number => {
  const at = characters.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : at + 0x80;
};
