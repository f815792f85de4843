import { createFaults } from './fault-words.js';
import { schemaWords } from './words/schema.js';

/** Creates faults in data that do not match the schema. */
export const schemaFault = /* @__PURE__ */ createFaults('schema', schemaWords);

/** The code of a fault in a single value. */
export type SchemaFaultCode = Parameters<typeof schemaFault>[0];

export type SchemaRemedyCode = Parameters<typeof schemaFault>[1];
