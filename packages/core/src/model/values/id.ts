import * as z from 'zod/mini';
import { isId, maxIdLength } from '../guards/is-id.js';
import { refine } from './refine.js';

/** Name of a record: kebab-case, unique in the dataset. */
export const idSchema = z
  .string()
  .check(
    refine(
      isId,
      'is not a kebab-case id',
      `Use lower-case letters, digits and single hyphens, starting with a letter, at most ${maxIdLength} characters: "umc-utrecht".`,
    ),
  );

export type { Id } from '../types.generated.js';
