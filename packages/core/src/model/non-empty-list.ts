import * as z from 'zod/mini';
import { fieldPathSchema } from './field-path.js';
import { idSchema } from './id.js';
import { refine } from './refine.js';

const nonEmpty = <Item extends z.core.$ZodType>(item: Item) =>
  z
    .array(item)
    .check(
      refine((list: readonly unknown[]) => list.length > 0, 'is an empty list', 'Put at least one into the list.'),
    );

/** At least one record. */
export const idListSchema = nonEmpty(idSchema);

/** At least one field. */
export const fieldPathListSchema = nonEmpty(fieldPathSchema);
