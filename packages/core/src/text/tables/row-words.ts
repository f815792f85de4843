import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { nl } from './nl.js';
import { createWordStore } from './word-store.js';

/** The words that every table may have. */
export const rowWords = /* @__PURE__ */ createWordStore({ en, nl, de, fi });
