/** Popolo knows days, months and years, and no doubt: a date that is more than that is left out. */
export const dateOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined;

/** Of memberships and events, a moment too. */
export const momentOf = (date: string | undefined): string | undefined =>
  dateOf(date) ??
  (date !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(date)
    ? date
    : undefined);
