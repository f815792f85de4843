import type { Words } from './words.js';

/** Returns the reason of an error of the system in the words of a language, or as the system words it. */
export const systemReason = (error: unknown, { systemErrors }: Words): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return systemErrors[code] ?? message;
};
