/** The page in the frame tells its height in pixels. */
export interface HeightMessage {
  readonly type: 'health-networks:height';
  readonly height: number;
}

/** The page around the frame asks for the height: it may have begun to listen after it was told. */
export interface HeightQuestion {
  readonly type: 'health-networks:ask-height';
}

/** Higher frames come from a mistake. */
const highest = 100_000;

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;

export const isHeightMessage = (data: unknown): data is HeightMessage => {
  const height = fieldOf(data, 'height');
  const isHeight = typeof height === 'number' && height >= 0 && height <= highest;
  return fieldOf(data, 'type') === 'health-networks:height' && isHeight;
};

export const isHeightQuestion = (data: unknown): data is HeightQuestion =>
  fieldOf(data, 'type') === 'health-networks:ask-height';
