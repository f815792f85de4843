/**
 * The sheets of the atlas. Countries that border on each other share one; a sheet has a projection of its own, so that
 * north is up in the middle of each and no empty sea is drawn between them.
 *
 * @typedef {object} Projection
 * @property {number} meridian degrees east that run straight up
 * @property {number} latitude degrees north at the origin
 * @property {[number, number]} parallels degrees north at which one unit is one kilometer
 *
 * @typedef {object} SheetPlan
 * @property {Projection} projection
 * @property {Record<string, readonly string[]>} countries ISO 3166-1 numeric codes of the parts by alpha-2 code
 */

/** @type {Record<string, SheetPlan>} */
export const sheetPlans = {
  west: {
    projection: { meridian: 8, latitude: 51, parallels: [49, 54] },
    countries: { NL: ['528'], DE: ['276'], BE: ['056'] },
  },
  // Åland has a code of its own, but is a part of Finland.
  north: {
    projection: { meridian: 26, latitude: 65, parallels: [61, 69] },
    countries: { FI: ['246', '248'] },
  },
};

/** Degrees: parts of a country elsewhere in the world, such as Bonaire, are not drawn. */
export const europe = { west: -12, south: 34, east: 45, north: 72 };
