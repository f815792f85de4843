import { createFaults } from './fault-words.js';
import { schemaWords } from './words/schema.js';

/** What may be wrong with the form of a dataset. */
export const schemaFault = /* @__PURE__ */ createFaults('schema', schemaWords);

/** The code of a fault of a single value. */
export type SchemaFaultCode = Parameters<typeof schemaFault>[0];

export type SchemaRemedyCode = Parameters<typeof schemaFault>[1];
