import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsIn } from '../accessibility.js';
import { misfitsIn } from './fit.js';
import { paleWordsIn } from './pixel-contrast.js';
import { closeStage, openStage, setColors } from './stage.js';

/** Puts HTML into a shadow root, as in a widget. */
const put = (html: string, css = ''): HTMLElement => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = `<style>${css}</style>${html}`;
  document.body.replaceChildren(host);
  return host;
};

beforeAll(() => openStage(640));
afterAll(closeStage);

describe('contrast by pixels', () => {
  test('passes black on white and large gray', async () => {
    await setColors('light');
    const host = put('<p>Well read</p><p class="large">Large</p>', '.large { font-size: 24px; color: #949494 }');
    expect(await paleWordsIn(host)).toEqual([]);
  });

  test('finds a word with insufficient contrast', async () => {
    await setColors('light');
    expect(await paleWordsIn(put('<p>Well <b>read</b></p>', 'b { color: #949494 }'))).toEqual([
      expect.stringMatching(/^"read" has a contrast of (2\.9|3\.0)\d and needs 4.5$/),
    ]);
  });

  test('finds words on a too dark part of a gradient', async () => {
    await setColors('light');
    const css = 'p { width: 600px; background: linear-gradient(90deg, white, black); text-align-last: justify }';
    expect(await paleWordsIn(put('<p>one two three four</p>', css))).toEqual([
      expect.stringContaining('"three"'),
      expect.stringContaining('"four"'),
    ]);
  });

  test('finds insufficient contrast far below, and in scrolled content', async () => {
    await setColors('light');
    const html = '<div><p><b>wide</b></p></div><b>low</b>';
    const css =
      'div { overflow: auto; margin-block-end: 2000px } p { width: 2000px; text-align: end } b { color: #949494 }';
    const found = await paleWordsIn(put(html, css));
    expect(found.map((line) => line.slice(0, 6))).toEqual(['"wide"', '"low" ']);
  });

  test('finds text in the color of its background', async () => {
    await setColors('dark');
    expect(await paleWordsIn(put('<p>Nothing</p>', 'p { color: Canvas }'))).toEqual([
      expect.stringMatching(/^"Nothing" has a contrast of 1\.0\d and needs 4.5$/),
    ]);
  });

  test('finds text hidden by the backplate of forced colors, and measures text without one', async () => {
    await setColors('dark', 'active');
    const css = 'p, b { background: Highlight; color: HighlightText } b { forced-color-adjust: none }';
    expect(await paleWordsIn(put('<p>hidden</p><b>chosen</b>', css))).toEqual([
      expect.stringMatching(/^"hidden" has a contrast of [12]\.\d\d and needs 4.5$/),
    ]);
  });

  test.each(['light', 'dark'] as const)('finds colors not adjusted by forced colors, in %s', async (scheme) => {
    await setColors(scheme, 'active');
    const html = '<p class="gray">forced</p><p class="kept">kept</p><svg height="30"><text y="20">drawn</text></svg>';
    const css = '.gray { color: gray } .kept { color: gray; forced-color-adjust: none } text { fill: gray }';
    const found = await paleWordsIn(put(`${html}<a href="#x">link</a> <button>press</button>`, css));
    expect(found.map((line) => line.slice(0, 7))).toEqual(scheme === 'light' ? ['"kept" ', '"drawn"'] : []);
  });
});

describe('fit', () => {
  test('accepts wrapped text, and lists in a scroll region', () => {
    const html = '<p>Words that wrap where they must</p><div class="scroll"><p class="wide">Wide</p></div>';
    expect(misfitsIn(put(html, '.scroll { overflow-x: auto } .wide { width: 2000px }'))).toEqual([]);
  });

  test('finds content wider than the widget', () => {
    expect(misfitsIn(put('<p>Wide</p>', 'p { width: 700px }'))).toEqual(['700 px of content in a width of 640 px']);
  });

  test('finds clipped text', () => {
    const css = 'p { width: 60px; height: 24px; overflow: hidden }';
    expect(misfitsIn(put('<p class="name">Words that need more lines</p>', css))).toEqual([
      expect.stringMatching(/^p\.name cuts off \d+ × \d+ px of content to 60 × 24 px: "Words that need more lines"$/),
    ]);
  });

  test('ignores visually hidden text', () => {
    const css = 'p { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }';
    expect(misfitsIn(put('<p>Words for the ear</p>', css))).toEqual([]);
  });

  test('finds overlapping words', () => {
    expect(misfitsIn(put('<p>Over</p><p>Under</p>', 'p { margin: 0; } p + p { margin-top: -20px }'))).toEqual([
      '"Over" and "Under" lie over each other',
    ]);
  });
});

test('axe finds a too small target, and a button without a name', async () => {
  await setColors('light');
  const host = put(
    '<button class="small">a</button><button class="small">b</button><button></button>',
    '.small { all: unset; font-size: 9px } :empty { padding: 2em }',
  );
  const { violations } = await findingsIn(host);
  expect(violations.map(({ rule }) => rule)).toEqual(['button-name', 'target-size', 'target-size']);
});
