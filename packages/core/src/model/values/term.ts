import * as z from 'zod/mini';
import { isId } from '../guards/is-id.js';
import { refine } from './refine.js';
import type { OpenTerm } from '../vocabularies/vocabulary.js';

/**
 * Creates the schema of a field that takes a term of an open vocabulary: a built-in term, or one that the dataset
 * declares as a concept. It checks only the form; the rule `terms-declared` checks that the term is built in or
 * declared.
 */
export const openTermSchema = <Known extends string>(): z.ZodMiniType<OpenTerm<Known>, OpenTerm<Known>> =>
  z.string().check(refine(isId, 'term', 'write-term'));
