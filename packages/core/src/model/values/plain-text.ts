import * as z from 'zod/mini';
import { isUsable, isVisible } from '../guards/is-plain-text.js';
import { refine } from './refine.js';

/**
 * Text shown to people: not empty, without surrounding white space and without characters that break readers or file
 * formats.
 */
export const plainTextSchema = z.string().check(
  refine(isVisible, 'empty', 'write-or-leave-out'),
  refine((text: string) => text.trim() === text, 'white-space', 'trim'),
  refine(isUsable, 'unusable', 'type-again'),
);
