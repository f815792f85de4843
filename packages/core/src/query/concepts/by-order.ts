/** Compares records by the position that their source gives; those without one come last and keep their places. */
export const byOrder = (a: { order?: number | undefined }, b: { order?: number | undefined }): number =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);
