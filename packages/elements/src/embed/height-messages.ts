/** Message in which the framed page reports its height in pixels. */
export interface HeightMessage {
  readonly type: 'health-networks:height';
  readonly height: number;
}

/** Message in which the surrounding page requests the height: it may have started to listen after the first report. */
export interface HeightQuestion {
  readonly type: 'health-networks:ask-height';
}

/** Maximum height; a larger one is a mistake. */
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
