import * as z from 'zod/mini';
import { refine } from './refine.js';

/** Lower-case words joined by single hyphens, starting with a letter: usable as key, file name, URL part and DOM id. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Long enough for any slug, short enough for a file name on every system. */
const maxIdLength = 100;

export const idSchema = z
  .string()
  .check(
    refine(
      (id: string) => id.length <= maxIdLength && idPattern.test(id),
      'is not a kebab-case id',
      `Use lower-case letters, digits and single hyphens, starting with a letter, at most ${maxIdLength} characters: "umc-utrecht".`,
    ),
  );

/** An id, also where it refers to another record; `references` says which collections it may point into. */
export type Id = z.infer<typeof idSchema>;
