import { commands } from 'vitest/browser';
import type { Color } from './contrast.js';

/** Scale of screenshots: at 2, thin letters contain pixels in their full color. */
const scale = 2;

/** A part of the window, in whole CSS pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A screenshot of a part of the window. */
export interface Pixels {
  /** Position of the first pixel in the window, in CSS pixels. */
  left: number;
  top: number;
  width: number;
  /** RGBA pixels as 32-bit numbers, row by row. */
  colors: Uint32Array;
  /** Screenshot pixels per CSS pixel. */
  scale: number;
}

/** Returns the color encoded by a number of {@link Pixels}. */
export const colorOf = (number: number): Color => [number & 255, (number >> 8) & 255, (number >> 16) & 255];

/** Returns the position of the test iframe in the browser window. */
const offset = (): DOMRect => window.frameElement?.getBoundingClientRect() ?? new DOMRect();

const decode = async (png: string): Promise<ImageData> => {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas to read pixels from.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
};

/** Takes a screenshot of a part of the window. */
export const takePixels = async ({ left, top, ...size }: Area): Promise<Pixels> => {
  const { x, y } = offset();
  const { data, width } = await decode(await commands.takePicture({ x: x + left, y: y + top, ...size }, scale));
  return { left, top, width, colors: new Uint32Array(data.buffer), scale };
};
