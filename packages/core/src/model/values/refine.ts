import type * as z from 'zod/mini';
import type { FaultValues, FaultText } from '../issues/fault-words.js';
import { schemaFault, type SchemaFaultCode, type SchemaRemedyCode } from '../issues/schema-fault.js';

/** The code of a remedy, with the values of its placeholders. */
export type Remedy = readonly [code: SchemaRemedyCode, values?: FaultValues];

/**
 * Creates a check with its own message and remedy: zod/mini ships no messages, and a message without a remedy is of
 * little help. Later checks of the same value are not run, so that one fault results in one issue. A plain function,
 * because the checks of zod would add half a kilobyte to the bundle for this purpose alone.
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
    const { message, ...params }: FaultText = schemaFault(code, remedyCode, values);
    issues.push({ code: 'custom', input, message, params, continue: false });
  };
