// Built as embed.js, for the page around a frame: gives each frame with embed.html the height of what it shows.
import { isHeightMessage, type HeightQuestion } from './height-messages.js';

const question: HeightQuestion = { type: 'health-networks:ask-height' };

const addressOf = ({ src }: HTMLIFrameElement): URL | undefined =>
  URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;

/** Now on the page: frames come and go. */
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter((frame) => addressOf(frame)?.pathname.endsWith('/embed.html'));

/** The origin that a frame's messages carry; it is another one once a link has led it away. */
const originOf = (frame: HTMLIFrameElement): string | undefined => {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : addressOf(frame)?.origin;
};

/** By script, not by an attribute, which a strict policy refuses. */
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
