import { createFaults } from '../../model/issues/fault-words.js';
import { exchangeWords } from '../../model/issues/words/exchange.js';

/** Faults of a file of another program. */
export const exchangeFault = /* @__PURE__ */ createFaults('exchange', exchangeWords);
