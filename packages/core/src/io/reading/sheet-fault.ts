import { createFaults } from '../../model/issues/fault-words.js';
import { allTableWords } from '../../model/issues/words/sheets.js';

/** Faults of workbooks, and of tables of contacts and events. Pages that show partners use `tableFault`. */
export const sheetFault = /* @__PURE__ */ createFaults('table', /* @__PURE__ */ allTableWords());
