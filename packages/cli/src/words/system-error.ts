import type { Words } from './words.js';

/** Returns the reason of a system error in a language, or else the system's own message. */
export const systemReason = (error: unknown, { systemErrors }: Words): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return systemErrors[code] ?? message;
};
