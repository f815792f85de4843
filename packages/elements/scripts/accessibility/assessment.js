/**
 * When somebody last went through all criteria and all widgets, and with what. Whoever does so again changes it; a test
 * fails when the tools have moved on since.
 */
export const assessment = {
  date: '2026-11-22',
  axe: '4.14',
  chromium: '156',
};
