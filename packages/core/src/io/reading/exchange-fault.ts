import { createFaults } from '../../model/issues/fault-words.js';
import { exchangeWords } from '../../model/issues/words/exchange.js';

/** What may be wrong with a file of another program. */
export const exchangeFault = /* @__PURE__ */ createFaults('exchange', exchangeWords);
