import { createFaults } from '../model/issues/fault-words.js';
import { migrateWords } from '../model/issues/words/migrate.js';

/** What may be wrong with a file of an earlier version. */
export const migrateFault = /* @__PURE__ */ createFaults('migrate', migrateWords);
