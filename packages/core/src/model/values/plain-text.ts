import * as z from 'zod/mini';
import { isUsable, isVisible } from '../guards/is-plain-text.js';
import { refine } from './refine.js';

/** Text shown to people: not empty, no white space around it, nothing that a reader or a file format chokes on. */
export const plainTextSchema = z.string().check(
  refine(isVisible, 'is empty', 'Write the text, or leave the field out.'),
  refine((text: string) => text.trim() === text, 'has white space around it', 'Remove the white space at both ends.'),
  refine(isUsable, 'holds a control character or half a character', 'Type the text again instead of pasting it.'),
);
