import { afterEach, expect, test, vi } from 'vitest';
import { watchTags } from './watch-tags.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Adds an element and waits until the observers have been notified. */
const add = async (tag: string): Promise<void> => {
  document.body.append(document.createElement(tag));
  await Promise.resolve();
};

test('modules are loaded for present and added tags, and the page is observed until all are loaded', async () => {
  const stop = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const define = (tag: string) =>
    vi.fn(() => {
      customElements.define(tag, class extends HTMLElement {});
      return Promise.resolve();
    });
  const loaders = { 'x-first': define('x-first'), 'x-late': define('x-late') };
  document.body.replaceChildren(document.createElement('x-first'));
  const prepare = vi.fn();
  watchTags(loaders, prepare);
  expect([loaders['x-first'].mock.calls.length, loaders['x-late'].mock.calls.length]).toEqual([1, 0]);
  await add('p');
  expect(stop).not.toHaveBeenCalled();
  await add('x-late');
  await expect.poll(() => stop.mock.calls.length).toBe(1);
  expect(loaders['x-late']).toHaveBeenCalledTimes(1);
  expect(prepare.mock.calls.map(([, tag]: unknown[]) => tag)).toEqual(['x-first', 'x-late']);
});

test('an unknown tag that looks like ours is reported once, another one is not', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  document.body.innerHTML = '<hn-partners></hn-partners><y-other></y-other>';
  watchTags({ 'hn-partner-list': () => Promise.resolve() }, () => undefined);
  await add('hn-partners');
  await add('p');
  expect(warn.mock.calls).toEqual([['There is no element <hn-partners>. There are: hn-partner-list.']]);
});
