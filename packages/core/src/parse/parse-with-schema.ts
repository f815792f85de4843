import type * as z from 'zod/mini';
import { isObject } from '../integrity/support/own-value.js';
import { allRecords } from '../integrity/support/records.js';
import { datasetSchema, recordSchemas, type Dataset } from '../model/dataset.js';
import { isId } from '../model/is-id.js';

type ZodIssue = z.core.$ZodIssue;
/** What the schema makes of an input: the dataset, or what is wrong with it. */
export type SchemaResult = { data: Dataset; issues: [] } | { data?: never; issues: ZodIssue[] };

/** zod does not look at a record under a key that it refuses; its faults are reported along with the key's. */
const issuesUnderBadKeys = (input: unknown): ZodIssue[] =>
  allRecords(input).flatMap(({ collection, key, record, path }) => {
    if (isId(key) || key === '__proto__' || !isObject(record)) return [];
    const { error } = recordSchemas[collection].safeParse(record);
    const issues: ZodIssue[] = error?.issues ?? [];
    return issues
      .filter((issue) => issue.path[0] !== 'id')
      .map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  });

/** Runs the schema on the whole input, so that one run finds every fault that the schema can see. */
export const parseWithSchema = (input: unknown): SchemaResult => {
  const { data, error } = datasetSchema.safeParse(input);
  return error ? { issues: [...error.issues, ...issuesUnderBadKeys(input)] } : { data, issues: [] };
};
