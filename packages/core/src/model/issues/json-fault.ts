import { createFaults } from './fault-words.js';
import { jsonWords } from './words/json.js';

/** Creates faults in the JSON syntax or encoding of a file. */
export const jsonFault = /* @__PURE__ */ createFaults('json', jsonWords);
