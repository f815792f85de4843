/** Compares records by their documented position; records without one come last and keep their relative order. */
export const byOrder = (a: { order?: number | undefined }, b: { order?: number | undefined }): number =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);
