import * as z from 'zod/mini';
import { isId, maxIdLength } from '../guards/is-id.js';
import { refine } from './refine.js';

/** The id of a record: kebab-case, unique in the dataset. */
export const idSchema = z.string().check(refine(isId, 'id', () => ['use-id', { length: maxIdLength }]));

export type { Id } from '../types.generated.js';
