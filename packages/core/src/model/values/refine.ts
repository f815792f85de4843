import type * as z from 'zod/mini';
import type { FaultValues, Said } from '../issues/fault-words.js';
import { schemaFault, type SchemaFaultCode, type SchemaRemedyCode } from '../issues/schema-fault.js';

/** What to do about a value, and what that is filled with. */
export type Remedy = readonly [code: SchemaRemedyCode, values?: FaultValues];

/**
 * A check with its own words: what is wrong and what to do about it. zod/mini ships no messages, and a message
 * without a remedy helps nobody. Later checks of the same value are not run, so that one fault gives one issue.
 * A plain function: the checks of zod bring half a kilobyte that we would use for this alone.
 */
export const refine =
  <Value>(
    test: (value: Value) => boolean,
    code: SchemaFaultCode,
    remedy: SchemaRemedyCode | ((value: Value) => Remedy),
  ) =>
  ({ value: input, issues }: z.core.ParsePayload<Value>): void => {
    if (test(input)) return;
    const [remedyCode, values] = typeof remedy === 'string' ? [remedy] : remedy(input);
    const { message, ...params }: Said = schemaFault(code, remedyCode, values);
    issues.push({ code: 'custom', input, message, params, continue: false });
  };
