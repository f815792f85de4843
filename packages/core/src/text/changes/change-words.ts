import type { en } from './en.js';

/** What is said of the difference between two datasets in one language; `{name}` is a value. */
export type ChangeWords = Readonly<Record<keyof typeof en, string>>;
