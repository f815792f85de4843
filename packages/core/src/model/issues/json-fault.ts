import { createFaults } from './fault-words.js';
import { jsonWords } from './words/json.js';

/** What may be wrong with JSON, before anybody asks what it says. */
export const jsonFault = /* @__PURE__ */ createFaults('json', jsonWords);
