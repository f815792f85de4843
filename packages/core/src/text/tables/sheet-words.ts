import { deSheets as de } from './de.js';
import { enSheets as en } from './en.js';
import { fiSheets as fi } from './fi.js';
import { nlSheets as nl } from './nl.js';
import { createWordStore } from './word-store.js';

/** The words that only workbooks and tables of contacts and events have. */
export const sheetWords = /* @__PURE__ */ createWordStore({ en, nl, de, fi });
