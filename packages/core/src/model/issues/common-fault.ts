import { createFaults } from './fault-words.js';
import { commonWords } from './words/common.js';

/** Creates faults that any file may have. */
export const commonFault = /* @__PURE__ */ createFaults('common', commonWords);
