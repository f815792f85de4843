const dayMs = 86_400_000;

/** Returns the day (`2026-03-12`) a number of days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
