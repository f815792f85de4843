import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code to draw. */
export interface QrCode {
  /** Modules per side. */
  size: number;
  /** SVG path data of the dark modules, one unit each, from the top left. */
  path: string;
}

/** Highest QR version (97 modules per side): phone cameras cannot resolve smaller modules at the size of a card. */
const maxVersion = 20;

/** Error code of lean-qr for a text that does not fit. */
const tooMuchData = 4;

const isTooMuch = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === tooMuchData;

/** Encodes in byte mode, which every reader supports; ASCII needs no ECI header, which some readers do not support. */
const encode = (text: string): ReturnType<typeof mode.ascii> =>
  /^[\0-\x7F]*$/.test(text) ? mode.ascii(text) : mode.utf8(text);

/** Creates the QR code of a text with error correction level M (15 %); undefined if the text is too long. */
export const findQrCode = (text: string): QrCode | undefined => {
  try {
    const code = generate(encode(text), { minCorrectionLevel: correction.M, maxVersion });
    return { size: code.size, path: toSvgPath(code) };
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
};
