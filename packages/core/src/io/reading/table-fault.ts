import { createFaults } from '../../model/issues/fault-words.js';
import { tableWords } from '../../model/issues/words/table.js';

/** Faults of a table of partners. */
export const tableFault = /* @__PURE__ */ createFaults('table', tableWords);
