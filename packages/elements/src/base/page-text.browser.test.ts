import { afterAll, afterEach, describe, expect, test } from 'vitest';
import '../define.js';
import { closeStage, show } from '../test-support/gallery/stage.js';
import { mount } from '../test-support/mount.js';
import { allScenes } from '../test-support/scenes/index.js';

const style = document.createElement('style');
document.head.append(style);

afterEach(() => {
  style.textContent = '';
});
afterAll(closeStage);

/** Returns the elements with text of their own, drawings apart, whose sizes follow the width. */
const textsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.shadowRoot ? textsIn(element.shadowRoot) : []),
    ...(!element.closest('svg, style') &&
    [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data))
      ? [element]
      : []),
  ]);

describe.each(allScenes)('<$tag>', ({ tag, long }) => {
  test.each(['16px', '14px', '8px'])('no text is smaller than 12 px where the page has %s', async (size) => {
    style.textContent = `body { font-size: ${size} }`;
    const widget = await show(tag, long);
    const small = textsIn(widget.shadowRoot ?? widget).filter(
      (element) => element.checkVisibility() && Number.parseFloat(getComputedStyle(element).fontSize) < 12,
    );
    expect(small.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
  });
});

/** Returns the lightness of a color, from 0 to 1, and its opacity. */
const lightnessOf = (color: string): { lightness: number; alpha: number } => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('The browser gives no canvas.');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { lightness: (red + green + blue) / (3 * 255), alpha: alpha / 255 };
};

test.each([
  ['#222', 'light', 'dark', 0.78],
  ['#eee', 'light', 'light', 0.78],
  ['#eee', 'dark', 'light', 0.78],
  ['#5b4636', 'light', 'dark', 0.88],
])(
  'text of %s in the scheme %s has a %s accent, and lesser text as opaque as it must be',
  async (color, scheme, accent, least) => {
    style.textContent = `body { color: ${color}; color-scheme: ${scheme} }`;
    const figures = await mount('<hn-key-figures network="health-hub-utrecht"></hn-key-figures>');
    const colorOf = (selector: string): string => {
      const element = figures.shadowRoot?.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element).color;
    };
    const { lightness } = lightnessOf(colorOf('.quantity .value'));
    expect(accent === 'light' ? lightness > 0.6 : lightness < 0.4).toBe(true);
    const { alpha } = lightnessOf(colorOf('.folded-sources summary, details.sources summary, [part=sources] summary'));
    expect(alpha).toBeGreaterThanOrEqual(least - 0.01);
  },
);
