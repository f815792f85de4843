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

/** Milliseconds without a change of size before it is reported, because a list that opens changes it in every frame. */
const pause = 50;

/** Returns the height of the content of a framed page, not that of the frame. */
const heightOf = (root: HTMLElement): number => Math.ceil(root.getBoundingClientRect().height);

/** Reports the height to the surrounding page, when it changes and on request. */
export const reportHeight = (root: HTMLElement, page: Window): void => {
  let reportedHeight: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    // A frame that is not displayed has no width and no meaningful height.
    if (innerWidth === 0) return;
    reportedHeight = heightOf(root);
    const message: HeightMessage = { type: 'health-networks:height', height: reportedHeight };
    // Any origin is allowed: the page does not know who frames it, and a height is not confidential.
    page.postMessage(message, '*');
  };
  const reportChange = (): void => {
    if (heightOf(root) !== reportedHeight) report();
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(reportChange, pause);
  }).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === page && isHeightQuestion(data)) report();
  });
};
