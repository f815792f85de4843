import { createFaults } from '../../model/issues/fault-words.js';
import { referenceWords } from '../../model/issues/words/references.js';

/** Creates faults of ids, references and terms. */
export const referenceFault = /* @__PURE__ */ createFaults('references', referenceWords);
