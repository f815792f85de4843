import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import UPNG from 'upng-js';

/** As many as four bits can choose from. */
const colors = 16;

/**
 * New pictures have millions of colors, and take four times the space. Writes those in a folder, however deep, in few;
 * leaves those that have a palette already.
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
