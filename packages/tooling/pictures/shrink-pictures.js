import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import UPNG from 'upng-js';

/** Number of colors in a 4-bit palette. */
const colors = 16;

/**
 * Reduces new screenshots to a palette, a quarter of the size. Works recursively and skips images that already have a
 * palette.
 *
 * @param {string} folder
 */
export const shrinkPictures = (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
  for (const path of files.map((name) => join(folder, name))) {
    const picture = UPNG.decode(Uint8Array.from(readFileSync(path)).buffer);
    if (picture.tabs.PLTE) continue;
    const { width, height } = picture;
    writeFileSync(path, Buffer.from(UPNG.encode(UPNG.toRGBA8(picture), width, height, colors)));
  }
};
