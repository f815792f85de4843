import * as z from 'zod/mini';
import { refine } from './refine.js';

/** Control characters other than tab and line feed, and halves of surrogate pairs: they break JSON, CSV and XML readers. */
const unusable = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/u;

/** Text shown to people: not empty, no white space around it, nothing that a reader or a file format chokes on. */
export const plainTextSchema = z.string().check(
  refine((text: string) => text.trim() !== '', 'is empty', 'Write the text, or leave the field out.'),
  refine((text: string) => text.trim() === text, 'has white space around it', 'Remove the white space at both ends.'),
  refine(
    (text: string) => !unusable.test(text),
    'holds a control character or half a character',
    'Type the text again instead of pasting it.',
  ),
);
