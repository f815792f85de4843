import { decodeEntities } from './decode-entities.js';

/**
 * Decodes the character references that content management systems leave in names: "Zorg &amp; Welzijn". Angle brackets
 * stay as written, so that a name never becomes markup.
 */
export const decodeName = (text: string): string =>
  text.replace(/&#?\w+;/g, (reference) => {
    const character = decodeEntities(reference);
    return /[<>]/.test(character) ? reference : character;
  });
