import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code to draw: dark squares on a light ground. */
export interface QrCode {
  /** Squares on a side. */
  size: number;
  /** Path data of the dark squares, one unit each, from the upper left corner. */
  path: string;
}

/** Beyond 97 squares on a side, the camera of a phone no longer tells the squares apart at the size of a card. */
const maxVersion = 20;

/** What lean-qr throws where a text does not fit. */
const tooMuchData = 4;

const isTooMuch = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === tooMuchData;

/** One run of bytes: every reader knows it, and texts in ASCII need no note on the encoding, which some trip over. */
const encode = (text: string): ReturnType<typeof mode.ascii> =>
  /^[\0-\x7F]*$/.test(text) ? mode.ascii(text) : mode.utf8(text);

/** The QR code of a text, with 15 % of it to spare for dirt and folds; `undefined` where there is too much text. */
export const findQrCode = (text: string): QrCode | undefined => {
  try {
    const code = generate(encode(text), { minCorrectionLevel: correction.M, maxVersion });
    return { size: code.size, path: toSvgPath(code) };
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
};
