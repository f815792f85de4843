import type { en } from './en.js';

/** Messages about the differences between two datasets, in one language; `{name}` is a placeholder for a value. */
export type ChangeWords = Readonly<Record<keyof typeof en, string>>;
