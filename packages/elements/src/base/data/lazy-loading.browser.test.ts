import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../define.js';
import type { HnContactCard } from '../../contact-card/contact-card.js';
import type { HnPlaceMap } from '../../place-map/place-map.js';
import { mount, settled } from '../../test-support/mount.js';

const far = '<div style="block-size: 8000px"></div>';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Adds a widget far below the visible part of the page. */
const farBelow = async (html: string): Promise<HnContactCard> => {
  const page = document.createElement('main');
  page.innerHTML = far + html;
  document.body.replaceChildren(page);
  const card = page.querySelector('hn-contact-card');
  if (!card) throw new Error('The page has no card.');
  await card.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return card;
};

const alone = '<hn-contact-card loading="lazy" network="health-hub-utrecht"></hn-contact-card>';

const scenes: [what: string, html: string][] = [
  ['a widget', alone],
  [
    'an `hn-dataset`',
    '<hn-dataset loading="lazy" network="health-hub-utrecht"><hn-contact-card></hn-contact-card></hn-dataset>',
  ],
];

describe.each(scenes)('lazy %s', (_, html) => {
  test('loads when the page is printed', async () => {
    const card = await farBelow(html);
    expect(card.state).toBe('loading');
    dispatchEvent(new Event('beforeprint'));
    await expect.poll(() => card.state).toBe('ready');
  });
});

describe('in a browser without IntersectionObserver', () => {
  test.each(['IntersectionObserver', 'ResizeObserver', 'requestIdleCallback'])('%s', async (name) => {
    vi.stubGlobal(name, undefined);
    Reflect.deleteProperty(globalThis, name);
    const map = await mount<HnPlaceMap>('<hn-place-map loading="lazy" network="health-hub-utrecht"></hn-place-map>');
    await settled(map);
    expect(map.state).toBe('ready');
    expect(map.shadowRoot?.querySelector('.picture')).not.toBeNull();
  });
});
