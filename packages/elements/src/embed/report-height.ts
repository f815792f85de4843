import { isHeightQuestion, type HeightMessage } from './height-messages.js';

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
