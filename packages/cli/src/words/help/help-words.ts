import type { en } from './en.js';

/** What the help of the program says, in one language. The type requires every text in each language. */
export type HelpWords = Readonly<Record<keyof typeof en, string>>;
