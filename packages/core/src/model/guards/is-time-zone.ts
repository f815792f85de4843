/**
 * Whether the platform knows a time zone by this name.
 *
 * @example
 * isTimeZone('Europe/Copenhagen'); // true
 */
export const isTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
