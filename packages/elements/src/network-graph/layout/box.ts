/** A node with its size. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A box with the position of its center. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

/** Horizontal direction: -1 to the left, 1 to the right. */
export type Direction = -1 | 1;

/** Returns the x coordinate of a side of a box. */
export const sideOf = ({ x, width }: PlacedBox, side: Direction): number => x + (side * width) / 2;
