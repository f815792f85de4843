import { createFaults } from './fault-words.js';
import { integrityWords } from './words/integrity.js';

/** What rules find. */
export const integrityFault = /* @__PURE__ */ createFaults('integrity', integrityWords);
