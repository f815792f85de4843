declare module 'polylabel' {
  /** Returns the point of a polygon that is furthest from its edge. */
  const polylabel: (polygon: readonly (readonly (readonly number[])[])[], precision: number) => readonly number[];
  export default polylabel;
}
