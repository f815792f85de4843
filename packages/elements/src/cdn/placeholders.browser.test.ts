import { LitElement } from 'lit';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { defineElement } from '../base/define-element.js';
import { Placeholders } from './placeholders.js';

const make = (tag: string): void => {
  defineElement(
    class extends LitElement {
      static readonly tagName = tag;
      static readonly version = '0.0.0';
      static override properties = {
        network: {},
        src: {},
        headingLevel: { attribute: 'heading-level' },
        state: { reflect: true },
      };
    },
  );
};

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'hn-test-list': () => {
    make('hn-test-list');
    return Promise.resolve();
  },
  'hn-test-card': () => {
    make('hn-test-card');
    return Promise.resolve();
  },
  'hn-test-broken': () => Promise.reject(new Error('gone')),
};

beforeAll(() => {
  new Placeholders({ loaderOf: (tag) => (Object.hasOwn(loaders, tag) ? loaders[tag] : undefined) }).watch();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Adds HTML to the page; resolves when its widgets are rendered. */
const show = async (html: string): Promise<HTMLElement> => {
  document.body.innerHTML = html;
  await settle();
  const place = document.body.firstElementChild;
  if (!(place instanceof HTMLElement)) throw new Error('There is no element.');
  return place;
};

/** Waits for observers and loaders, which run in consecutive microtasks. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('the widget gets the attributes, and the content as fallback', async () => {
  const place = await show(
    '<div class="own" data-hn="test-list" data-hn-network="circle" data-hn-heading-level="3" data-hn-lang="nl"><p>Partners</p></div>',
  );
  expect(place.innerHTML).toBe(
    '<hn-test-list lang="nl" network="circle" heading-level="3"><p>Partners</p></hn-test-list>',
  );
});

test('later changes and removals of attributes are passed on', async () => {
  const place = await show('<div data-hn="test-list" data-hn-network="circle" data-hn-src="/a.json"></div>');
  place.dataset.hnNetwork = 'other';
  place.removeAttribute('data-hn-src');
  await settle();
  expect(place.innerHTML).toBe('<hn-test-list network="other"></hn-test-list>');
});

test('another widget name replaces the widget, and none keeps the content', async () => {
  const place = await show('<div data-hn="test-list"><p>Partners</p></div>');
  place.dataset.hn = 'test-card';
  await settle();
  expect(place.innerHTML).toBe('<hn-test-card><p>Partners</p></hn-test-card>');
  place.removeAttribute('data-hn');
  await settle();
  expect(place.innerHTML).toBe('<p>Partners</p>');
});

test('an element becomes a placeholder when the attribute is set later', async () => {
  const place = await show('<div>Partners</div>');
  place.dataset.hn = 'test-list';
  await settle();
  expect(place.innerHTML).toBe('<hn-test-list>Partners</hn-test-list>');
});

test('a copied page with widgets is not rendered twice', async () => {
  const place = await show('<div data-hn="test-list" data-hn-network="circle"><p>Partners</p></div>');
  const copy = await show(place.outerHTML);
  expect(copy.innerHTML).toBe('<hn-test-list network="circle"><p>Partners</p></hn-test-list>');
});

test('a nested placeholder is rendered inside the outer one', async () => {
  const place = await show('<div data-hn="test-card"><div data-hn="test-list"></div></div>');
  expect(place.innerHTML).toBe(
    '<hn-test-card><div data-hn="test-list"><hn-test-list></hn-test-list></div></hn-test-card>',
  );
});

test.each([
  'onclick',
  'onload',
  'style',
  'class',
  'id',
  'slot',
  'is',
  'state',
  'href',
  'exportparts',
  'popover',
  'tabindex',
  '__proto__',
])('an unknown attribute is not passed on: %s', async (attribute) => {
  const place = await show(`<div data-hn="test-list" data-hn-${attribute}="alert(1)"></div>`);
  expect(place.innerHTML).toBe('<hn-test-list></hn-test-list>');
  place.setAttribute(`data-hn-${attribute}`, 'alert(2)');
  await settle();
  expect(place.innerHTML).toBe('<hn-test-list></hn-test-list>');
});

test('a value is not parsed as HTML', async () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const place = document.createElement('div');
  place.dataset.hn = 'test-list';
  place.dataset.hnNetwork = hostile;
  document.body.append(place);
  await settle();
  expect(place.children.length).toBe(1);
  expect(place.firstElementChild?.getAttribute('network')).toBe(hostile);
  expect(place.querySelector('img')).toBeNull();
});

test.each([
  '',
  '  ',
  'script',
  '../test-list',
  'test-list onclick=1',
  '<img>',
  'constructor',
  '__proto__',
  ':scope',
  ']',
])('an unknown widget name renders nothing: "%s"', async (value) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const place = document.createElement('div');
  place.dataset.hn = value;
  place.textContent = 'Partners';
  document.body.append(place);
  await settle();
  expect(place.innerHTML).toBe('Partners');
  expect(warn.mock.calls.flat()).toEqual(
    value.trim() === '' ? [] : [`There is no widget "${value}": correct data-hn, such as "partner-list".`],
  );
});

test('the content stays if the script fails to load, which is logged', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const place = await show('<div data-hn="test-broken"><p>Partners</p></div>');
  expect(place.innerHTML).toBe('<p>Partners</p>');
  expect(error.mock.calls).toEqual([['The script of <hn-test-broken> could not be loaded.', new Error('gone')]]);
});
