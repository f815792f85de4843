import type * as z from 'zod/mini';
import { isObject } from '../integrity/support/own-value.js';
import { allRecords } from '../integrity/support/records.js';
import { datasetSchema, recordSchemas, type Dataset } from '../model/dataset.js';
import { isId } from '../model/is-id.js';

type ZodIssue = z.core.$ZodIssue;

/** What a schema makes of an input: data, or what is wrong with it. */
type SchemaResult<Data> = { data: Data; issues: [] } | { data?: never; issues: ZodIssue[] };

/** What is reported alone: to look for more would take long and help nobody. */
export const tooMany: ZodIssue = {
  code: 'custom',
  path: [],
  message: 'has too many faults to list',
  params: { remedy: 'Correct the program that wrote it.' },
};

/** zod hands the faults inside a value on as arguments of one call: beyond some hundred thousand, the stack overflows. */
const run = <Data>(schema: z.ZodMiniType<Data>, input: unknown): SchemaResult<Data> => {
  try {
    const { data, error } = schema.safeParse(input);
    return error ? { issues: error.issues } : { data, issues: [] };
  } catch (error) {
    if (error instanceof RangeError) return { issues: [tooMany] };
    throw error;
  }
};

/** zod does not look at a record under a key that it refuses; its faults are reported along with the key's. */
const issuesUnderBadKeys = (input: unknown): ZodIssue[] =>
  allRecords(input).flatMap(({ collection, key, record, path }) => {
    if (isId(key) || key === '__proto__' || !isObject(record)) return [];
    return run<unknown>(recordSchemas[collection], record)
      .issues.filter((issue) => issue.path[0] !== 'id')
      .map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  });

/** Runs the schema on the whole input, so that one run finds every fault that the schema can see. */
export const parseWithSchema = (input: unknown): SchemaResult<Dataset> => {
  const result = run(datasetSchema, input);
  if (result.issues.length === 0 || result.issues[0] === tooMany) return result;
  return { issues: [...result.issues, ...issuesUnderBadKeys(input)] };
};
