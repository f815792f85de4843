import * as z from 'zod/mini';
import { fieldPathSchema } from './field-path.js';
import { idSchema } from './id.js';
import { refine } from './refine.js';

/** Creates the schema of a list with at least one item. */
export const nonEmptyListOf = <Item extends z.core.$ZodType>(item: Item) =>
  z.array(item).check(refine((list: readonly unknown[]) => list.length > 0, 'empty-list', 'fill-list'));

/** At least one record. */
export const idListSchema = nonEmptyListOf(idSchema);

/** At least one field. */
export const fieldPathListSchema = nonEmptyListOf(fieldPathSchema);
