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

/** A box whose position is mutable during layout. */
export interface MovingBox extends Box {
  x: number;
  y: number;
}
