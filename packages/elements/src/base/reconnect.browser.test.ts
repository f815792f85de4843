import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.js';
import type { HnPartnerList } from '../partner-list/partner-list.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { closeStage, nextFrame } from '../test-support/gallery/stage.js';
import { fileOf, mount, settled, type UpdatingElement } from '../test-support/mount.js';
import { allScenes } from '../test-support/scenes/index.js';

type Observer = Pick<ResizeObserver, 'disconnect'>;

/** Observed targets, by observer. */
const observed = new Map<Observer, Set<unknown>>();

/** Events for which the window has listeners. */
const listeners: string[] = [];

const follow = (Class: { prototype: { observe: (...given: never[]) => void; disconnect: () => void } }): void => {
  const { observe, disconnect } = Class.prototype;
  vi.spyOn(Class.prototype, 'observe').mockImplementation(function (this: Observer, ...given: never[]) {
    observed.set(this, (observed.get(this) ?? new Set()).add(given[0]));
    Reflect.apply(observe, this, given);
  });
  vi.spyOn(Class.prototype, 'disconnect').mockImplementation(function (this: Observer) {
    observed.delete(this);
    Reflect.apply(disconnect, this, []);
  });
};

const followListeners = (): void => {
  const { addEventListener, removeEventListener } = globalThis;
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, ...rest: unknown[]) => {
    listeners.push(type);
    Reflect.apply(addEventListener, globalThis, [type, ...rest]);
  });
  vi.spyOn(globalThis, 'removeEventListener').mockImplementation((type: string, ...rest: unknown[]) => {
    if (listeners.includes(type)) listeners.splice(listeners.indexOf(type), 1);
    Reflect.apply(removeEventListener, globalThis, [type, ...rest]);
  });
};

const watching = (): number => observed.size + listeners.length;

const startToFollow = (): void => {
  observed.clear();
  listeners.length = 0;
  follow(ResizeObserver);
  follow(IntersectionObserver);
  follow(MutationObserver);
  followListeners();
};

beforeEach(() => {
  document.body.replaceChildren();
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(closeStage);

test.each(allScenes)(
  '<$tag> has no observers while disconnected, and works after reconnection',
  async ({ tag, full }) => {
    const widget = document.createElement(tag) as UpdatingElement;
    for (const [name, value] of Object.entries(full.attributes ?? {})) widget.setAttribute(name, value);
    if (full.data) Reflect.set(widget, 'data', full.data);
    startToFollow();
    document.body.append(widget);
    await settled(widget);
    const here = watching();
    expect(here).toBeGreaterThan(0);
    widget.remove();
    await nextFrame();
    expect([[...observed.values()].map((targets) => [...targets]), listeners]).toEqual([[], []]);
    document.body.append(widget);
    widget.lang = 'nl';
    await expect.poll(() => widget.shadowRoot?.querySelector('.base')?.getAttribute('lang')).toBe('nl');
    expect([widget.state, watching() >= here]).toEqual(['ready', true]);
  },
);

const file = (): string => fileOf(JSON.stringify(exampleDataset));

describe('a pending file', () => {
  test('is aborted when the element is removed, and requested again when it returns', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const real = globalThis.fetch;
    const request = vi.spyOn(globalThis, 'fetch').mockImplementationOnce((_, options) => {
      signals.push(options?.signal);
      return new Promise(() => undefined);
    });
    const list = document.createElement('hn-partner-list');
    list.src = file();
    document.body.append(list);
    await expect.poll(() => signals.length).toBe(1);
    list.remove();
    await Promise.resolve();
    expect(signals[0]?.aborted).toBe(true);
    request.mockImplementation(real);
    document.body.append(list);
    await expect.poll(() => list.state).toBe('ready');
  });

  test('is kept for a moved element', async () => {
    const request = vi.spyOn(globalThis, 'fetch');
    const list = document.createElement('hn-partner-list');
    list.src = file();
    document.body.append(list);
    await expect.poll(() => request.mock.calls.length).toBe(1);
    document.body.prepend(list);
    await settled(list);
    expect([list.state, request.mock.calls.length]).toEqual(['ready', 1]);
  });
});

const lazily = (inside: string): string =>
  `<div style="block-size: 9000px"></div><hn-dataset loading="lazy">
    <script type="application/json">${JSON.stringify(exampleDataset)}</script>${inside}
  </hn-dataset>`;

const stand = (html: string): void => {
  const box = document.createElement('main');
  box.innerHTML = html;
  document.body.replaceChildren(box);
};

const find = (): HnPartnerList | null => document.querySelector('hn-partner-list');

describe('a lazy hn-dataset', () => {
  test('loads when an element after a script comes near', async () => {
    stand(lazily('<hn-partner-list></hn-partner-list>'));
    await nextFrame();
    await nextFrame();
    expect(find()?.state).toBe('loading');
    find()?.scrollIntoView();
    await expect.poll(() => find()?.state).toBe('ready');
  });

  test('observes elements added later', async () => {
    stand(lazily(''));
    await nextFrame();
    document.querySelector('hn-dataset')?.append(document.createElement('hn-partner-list'));
    find()?.scrollIntoView();
    await expect.poll(() => find()?.state).toBe('ready');
  });

  test('loads at once after a change to eager', async () => {
    stand(lazily('<hn-partner-list></hn-partner-list>'));
    await nextFrame();
    document.querySelector('hn-dataset')?.setAttribute('loading', 'eager');
    await expect.poll(() => find()?.state).toBe('ready');
  });
});

test('a change of language inside a shadow root is detected', async () => {
  const list = await mount<HnPartnerList>('<hn-partner-list network="upgraded" lang="en"></hn-partner-list>');
  const host = document.createElement('div');
  const section = document.createElement('section');
  section.lang = 'en';
  list.removeAttribute('lang');
  host.attachShadow({ mode: 'open' }).append(section);
  section.append(list);
  document.body.append(host);
  section.lang = 'de';
  await expect.poll(() => list.shadowRoot?.querySelector('.base')?.getAttribute('lang')).toBe('de');
});
