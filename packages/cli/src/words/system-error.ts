import type { Words } from './words.js';

/** Returns the reason of a system error in a language; never the system's own message, which is English and has a path. */
export const systemReason = (error: unknown, { systemErrors, otherSystemError }: Words): string => {
  const { code, name } = error as NodeJS.ErrnoException;
  return systemErrors[code ?? ''] ?? otherSystemError(code ?? name);
};
