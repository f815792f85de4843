import { isHeightQuestion, type HeightMessage } from './height-messages.js';

/** Milliseconds without a change of size before it is told: a list that opens changes it in every frame. */
const pause = 50;

/** The height of a page in a frame: that of what it holds, not that of the frame. */
const heightOf = (root: HTMLElement): number => Math.ceil(root.getBoundingClientRect().height);

/** Tells the page around this frame its height, when it changes and when it is asked. */
export const tellHeight = (root: HTMLElement, page: Window): void => {
  let told: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    // A frame that is not displayed has no width, and no height to speak of.
    if (innerWidth === 0) return;
    told = heightOf(root);
    const message: HeightMessage = { type: 'health-networks:height', height: told };
    // To whatever origin: the page does not know who frames it, and a height is no secret.
    page.postMessage(message, '*');
  };
  const tellChange = (): void => {
    if (heightOf(root) !== told) tell();
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(tellChange, pause);
  }).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === page && isHeightQuestion(data)) tell();
  });
};
