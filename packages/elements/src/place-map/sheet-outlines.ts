/** A conformal conic projection (Lambert) on a sphere, in degrees. */
export interface SheetProjection {
  /** Runs straight up. */
  meridian: number;
  /** Of the origin. */
  latitude: number;
  /** Where one unit is one kilometer. */
  parallels: readonly [number, number];
}

/** Left, top, right and bottom, in kilometers. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The land of a country. */
export interface CountryOutline {
  /** Of its largest piece: where its name stands. */
  middle: readonly [x: number, y: number];
  box: Box;
  /** Path data. */
  path: string;
}

/** Neighboring countries, drawn in one projection. */
export interface SheetOutlines {
  projection: SheetProjection;
  /** By ISO 3166-1 alpha-2 code. */
  countries: Readonly<Record<string, CountryOutline>>;
}
