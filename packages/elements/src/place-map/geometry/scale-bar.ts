/** A round distance and its length on the map. */
export interface ScaleBar {
  kilometers: number;
  pixels: number;
}

/** Returns the longest of 1, 2, 5, 10, 20, 50 … kilometers that fits. */
export const scaleBar = (pixelsPerKilometer: number, maxLength: number): ScaleBar => {
  const maxKilometers = maxLength / pixelsPerKilometer;
  const power = 10 ** Math.floor(Math.log10(maxKilometers));
  const kilometers = ([5, 2].find((factor) => factor * power <= maxKilometers) ?? 1) * power;
  return { kilometers, pixels: kilometers * pixelsPerKilometer };
};
