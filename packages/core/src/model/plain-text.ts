import * as z from 'zod/mini';
import { refine } from './refine.js';

/** Letters, digits, marks, signs: something to see. Braille's blank and Hangul's filler are drawn as nothing. */
const visible = /[^\s\p{Cf}\u2800\u3164]/u;

/**
 * What breaks JSON, CSV and XML readers or spills over onto its neighbors: control characters other than tab and
 * line feed, halves of surrogate pairs, noncharacters, invisible tags, overrides of the writing direction.
 */
const unusable = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Surrogate}/u;

/** Text shown to people: not empty, no white space around it, nothing that a reader or a file format chokes on. */
export const plainTextSchema = z.string().check(
  refine((text: string) => visible.test(text), 'is empty', 'Write the text, or leave the field out.'),
  refine((text: string) => text.trim() === text, 'has white space around it', 'Remove the white space at both ends.'),
  refine(
    (text: string) => !unusable.test(text),
    'holds a control character or half a character',
    'Type the text again instead of pasting it.',
  ),
);
