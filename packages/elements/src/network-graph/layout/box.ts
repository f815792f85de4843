/** A party with the room that it takes. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A box with the place of its middle. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

/** A box while it still moves. */
export interface MovingBox extends Box {
  x: number;
  y: number;
}
