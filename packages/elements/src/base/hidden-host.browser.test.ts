import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import type { HnPartnerList } from '../partner-list/partner-list.js';
import { mount } from '../test-support/mount.js';

const style = document.createElement('style');
document.head.append(style);

afterEach(() => {
  style.textContent = '';
  document.body.replaceChildren();
});

const nameIn = (list: HnPartnerList): Element => {
  const name = list.shadowRoot?.querySelector('[part=name]');
  if (!name) throw new Error('The list shows no partner.');
  return name;
};

const isSeen = (list: HnPartnerList): boolean => nameIn(list).checkVisibility({ visibilityProperty: true });

const list = (attributes = ''): string => `<hn-partner-list network="upgraded" ${attributes}></hn-partner-list>`;

/** Whether keyboard navigation through the page reaches the widget. */
const isInTabOrder = async (widget: HTMLElement): Promise<boolean> => {
  document.body.append(document.createElement('button'));
  await userEvent.tab();
  return document.activeElement === widget;
};

describe('a widget is hidden and not in the tab order', () => {
  test.each([
    ['by `hidden`', list('hidden'), ''],
    [
      'by `hidden` where a rule says how it is laid out',
      list('hidden'),
      'hn-partner-list { display: flex !important }',
    ],
    ['by a style of its own', list('style="display: none"'), ''],
    ['by a class', list('class="d-none"'), '.d-none { display: none !important }'],
    ['by a rule without weight', list('class="gone"'), '.gone { display: none }'],
    ['by a rule for what is unknown', list(), ':not(html,head,body,main,style,script) { display: none !important }'],
    ['as a closed popover', list('popover'), ''],
    ['as a popover that a rule lays out', list('popover'), 'hn-partner-list { display: grid }'],
    ['in a hidden parent', `<div style="visibility: hidden">${list()}</div>`, ''],
    ['by a class that keeps its room', list('class="invisible"'), '.invisible { visibility: hidden !important }'],
    ['in an `hn-dataset` that is hidden', `<hn-dataset hidden>${list()}</hn-dataset>`, ''],
    ['in an `hn-dataset` that is a closed popover', `<hn-dataset popover>${list()}</hn-dataset>`, ''],
    ['in an `hn-dataset` that is hidden until found', `<hn-dataset hidden="until-found">${list()}</hn-dataset>`, ''],
  ])('%s', async (_, html, css) => {
    style.textContent = css;
    // Inside an `hn-dataset`, it is that element which requests the data.
    const widget = await mount<HnPartnerList>(html.replace('<hn-dataset', '<hn-dataset network="upgraded"'));
    expect(isSeen(widget)).toBe(false);
    expect(await isInTabOrder(widget)).toBe(false);
  });
});

test('a visible widget is in the tab order', async () => {
  const widget = await mount<HnPartnerList>(list());
  expect(isSeen(widget)).toBe(true);
  expect(await isInTabOrder(widget)).toBe(true);
});

test('a hidden widget can be shown again', async () => {
  const widget = await mount<HnPartnerList>(list('hidden style="display: none"'));
  widget.removeAttribute('hidden');
  expect(isSeen(widget)).toBe(false);
  widget.style.display = '';
  expect(isSeen(widget)).toBe(true);
});

test('a widget inherits pointer-events: none', async () => {
  const widget = await mount<HnPartnerList>(`<div style="pointer-events: none">${list()}</div>`);
  expect(getComputedStyle(nameIn(widget)).pointerEvents).toBe('none');
});

test('a popover opens in the middle of the page, and closes', async () => {
  const widget = await mount<HnPartnerList>(list('popover'));
  widget.showPopover();
  expect(isSeen(widget)).toBe(true);
  const { left, right } = widget.getBoundingClientRect();
  expect(getComputedStyle(widget).position).toBe('fixed');
  expect(Math.abs(left - (innerWidth - right))).toBeLessThan(2);
  expect(right - left).toBeGreaterThan(200);
  widget.hidePopover();
  expect(isSeen(widget)).toBe(false);
});

describe('a widget with hidden="until-found"', () => {
  test('keeps its place, shows nothing, and is revealed by find-in-page', async () => {
    const widget = await mount<HnPartnerList>(
      `<hn-partner-list network="upgraded" hidden="until-found"><p slot="footer" id="own-words">Own</p></hn-partner-list>`,
    );
    expect([widget.checkVisibility(), isSeen(widget)]).toEqual([true, false]);
    expect(widget.getBoundingClientRect().height).toBe(0);
    let count = 0;
    widget.addEventListener('beforematch', () => (count += 1));
    location.hash = '#own-words';
    await expect.poll(() => widget.hasAttribute('hidden')).toBe(false);
    history.replaceState(null, '', location.pathname + location.search);
    expect([count, isSeen(widget)]).toEqual([1, true]);
  });
});
