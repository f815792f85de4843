import { afterEach, expect, test } from 'vitest';
import '../define.js';
import { mount, textsOf } from '../test-support/mount.js';
import type { HnPartnerList } from '../partner-list/partner-list.js';

const style = document.createElement('style');
document.head.append(style);

afterEach(() => {
  style.textContent = '';
  document.documentElement.removeAttribute('dir');
});

/** Style sheets as found on pages, by oversight or on purpose. */
const sheets: [what: string, css: string][] = [
  ['resets everything', '* { all: unset !important }'],
  ['reverts everything', '* { all: revert !important }'],
  ['has everything in the line', '* { display: inline }'],
  ['lays everything out in rows', 'main, main * { display: flex !important }'],
  ['has everything lie open', 'main * { display: contents }'],
  ['has a tiny root', 'html { font-size: 5px }'],
  ['has the 62.5 % root', 'html { font-size: 62.5% }'],
  ['hides gaps by font size', 'body { font-size: 0; line-height: 0 }'],
  ['spreads letters', '* { letter-spacing: -1em !important; word-spacing: 3em !important }'],
  ['animates everything', '* { transition: all 5s !important; animation: spin 1s infinite !important }'],
  ['restyles controls', 'button, input, select { display: none !important; opacity: 0 !important }'],
  ['lays out in a row', 'main { display: flex } main > * { flex: 0 0 auto; min-width: 0 }'],
  ['uses our short names', ':root { --accent: url(x); --space: -9999px; --_gap: 999em; --_radius: 99em }'],
  ['is a narrow column', 'main { width: 160px; overflow: hidden }'],
  ['reads from right to left', 'html { direction: rtl }'],
];

test.each(sheets)('the list is unaffected by a page that %s', async (_, css) => {
  style.textContent = css;
  const list = await mount<HnPartnerList>('<hn-partner-list network="health-hub-utrecht"></hn-partner-list>');
  await expect.poll(() => textsOf(list, '[part=name]').length).toBe(27);
  const names = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=name]') ?? [])];
  const { width, height } = list.shadowRoot?.querySelector('.base')?.getBoundingClientRect() ?? new DOMRect();
  expect([width >= 100, height >= 40]).toEqual([true, true]);
  expect(names.filter((name) => !name.checkVisibility({ visibilityProperty: true, opacityProperty: true }))).toEqual(
    [],
  );
  expect(names.filter((name) => Number.parseFloat(getComputedStyle(name).fontSize) < 12)).toEqual([]);
  expect(names.filter((name) => getComputedStyle(name).letterSpacing !== 'normal')).toEqual([]);
  const cards = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=item]') ?? [])];
  expect(cards.filter((card) => card.scrollWidth > card.clientWidth + 1 || card.clientWidth > width)).toEqual([]);
});

test('the widget does not change the page around it', async () => {
  const box = document.createElement('div');
  box.innerHTML = '<h2>Title</h2><ul><li>Item</li></ul><a href="#x">Link</a>';
  document.body.append(box);
  const looks = (): string[] => [...box.querySelectorAll('*')].map((element) => getComputedStyle(element).cssText);
  const before = looks();
  await mount('<hn-pillar-diagram network="health-hub-utrecht"></hn-pillar-diagram>');
  document.body.append(box);
  expect(looks()).toEqual(before);
});
