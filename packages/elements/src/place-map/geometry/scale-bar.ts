/** A round distance and its length on the map. */
export interface ScaleBar {
  kilometers: number;
  pixels: number;
}

/** Returns the longest of 1, 2, 5, 10, 20, 50 … kilometers that fits. */
export const scaleBar = (pixelsPerKilometer: number, longest: number): ScaleBar => {
  const most = longest / pixelsPerKilometer;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometers = ([5, 2].find((factor) => factor * power <= most) ?? 1) * power;
  return { kilometers, pixels: kilometers * pixelsPerKilometer };
};
