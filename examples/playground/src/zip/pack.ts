import { zipSync, type Zippable } from 'fflate';
import type { Files } from './zip-files.js';

/** The earliest time in a zip file, in any time zone, so that the same files always give the same bytes. */
const time = new Date(1980, 0, 1);

/** Packs files into a folder with this name. */
export const pack = (folder: string, files: Files): Uint8Array<ArrayBuffer> => {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    const content = files[path];
    if (content) entries[`${folder}/${path}`] = [content, { level: 9, mtime: time }];
  }
  return zipSync(entries);
};
