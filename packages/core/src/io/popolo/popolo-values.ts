/** Returns a date that Popolo supports: a day, month or year. Approximate or uncertain dates are left out. */
export const dateOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined;

/** Returns a date or moment, for memberships and events. */
export const momentOf = (date: string | undefined): string | undefined =>
  dateOf(date) ??
  (date !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(date)
    ? date
    : undefined);
