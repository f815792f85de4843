import * as z from 'zod/mini';
import { refine } from './refine.js';

/** Names joined by dots, starting with a field name. */
export const fieldPathPattern = /^[A-Za-z][A-Za-z-]*(?:\.[A-Za-z0-9-]+)*$/;

/** A field of a record, with dots into it: `kind`, `name.de`, `telephone.number`. */
export const fieldPathSchema = z
  .string()
  .check(refine((path: string) => fieldPathPattern.test(path), 'field-path', 'name-field'));
