// Built as embed.js, for the page around a frame: gives each frame with embed.html the height of its content.
import { isHeightMessage, type HeightQuestion } from './height.js';

const question: HeightQuestion = { type: 'health-networks:ask-height' };

const addressOf = ({ src }: HTMLIFrameElement): URL | undefined =>
  URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;

/** Returns the current frames, because frames come and go. */
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter((frame) => addressOf(frame)?.pathname.endsWith('/embed.html'));

/** Returns the origin of a frame's messages; it changes when a link navigates the frame elsewhere. */
const originOf = (frame: HTMLIFrameElement): string | undefined => {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : addressOf(frame)?.origin;
};

/** Sets the height by script rather than with an attribute, which a strict policy refuses. */
const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  const hasBorderInside = getComputedStyle(frame).boxSizing === 'border-box';
  const border = hasBorderInside ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
};

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!isHeightMessage(data)) return;
  const frame = frames().find((one) => one.contentWindow === source && originOf(one) === origin);
  if (frame) setHeight(frame, data.height);
});

for (const { contentWindow } of frames()) contentWindow?.postMessage(question, '*');
