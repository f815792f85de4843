import { createFaults } from '../../model/issues/fault-words.js';
import { referenceWords } from '../../model/issues/words/references.js';

/** What may be wrong with ids, references and terms. */
export const referenceFault = /* @__PURE__ */ createFaults('references', referenceWords);
