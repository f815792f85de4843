import { createFaults } from './fault-words.js';
import { commonWords } from './words/common.js';

/** Faults that any file may have. */
export const commonFault = /* @__PURE__ */ createFaults('common', commonWords);
