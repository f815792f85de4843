import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPng } from './read-png.js';
import { reduceColors } from './reduce-colors.js';
import { writePng } from './write-png.js';

/**
 * New pictures have millions of colors, and take four times the space. Writes those in a folder, however deep, in few;
 * leaves those that are so already.
 *
 * @param {string} folder
 */
export const shrinkPictures = (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
  for (const path of files.map((name) => join(folder, name))) {
    const picture = readPng(readFileSync(path));
    if (picture) writeFileSync(path, writePng(reduceColors(picture)));
  }
};
