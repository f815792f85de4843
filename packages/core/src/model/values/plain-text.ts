import * as z from 'zod/mini';
import { isUsable, isVisible } from '../guards/is-plain-text.js';
import { refine } from './refine.js';

/** Text shown to people: not empty, no white space around it, nothing that a reader or a file format chokes on. */
export const plainTextSchema = z.string().check(
  refine(isVisible, 'empty', 'write-or-leave-out'),
  refine((text: string) => text.trim() === text, 'white-space', 'trim'),
  refine(isUsable, 'unusable', 'type-again'),
);
