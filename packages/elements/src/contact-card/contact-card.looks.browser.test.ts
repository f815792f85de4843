import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import { mount, textsOf } from '../test-support/mount.js';
import type { HnContactCard } from './contact-card.js';

const seeded = (attributes: string): Promise<HnContactCard> =>
  mount<HnContactCard>(`<hn-contact-card network="health-hub-utrecht" ${attributes}></hn-contact-card>`);

describe('the photo', () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const one = 'contact="contact-liesbeth-van-holten"';
  const imageOf = (card: HnContactCard): HTMLImageElement | null | undefined =>
    card.shadowRoot?.querySelector<HTMLImageElement>('[part=photo]');

  test('of one contact is set by an attribute, relative to the page, lazy-loaded in a fixed size', async () => {
    const card = await seeded(one);
    card.setAttribute('photo', 'liesbeth.jpg');
    await card.updateComplete;
    const image = imageOf(card);
    expect(['src', 'alt', 'width', 'height', 'loading'].map((name) => image?.getAttribute(name))).toEqual([
      new URL('liesbeth.jpg', document.baseURI).href,
      '',
      '72',
      '72',
      'lazy',
    ]);
    expect(card.shadowRoot?.querySelector('.initials')).toBeNull();
  });

  test('that cannot be loaded is replaced by the initials', async () => {
    const card = await seeded(`${one} photo="/nothing-here.jpg"`);
    imageOf(card)?.dispatchEvent(new Event('error'));
    await card.updateComplete;
    expect([imageOf(card), textsOf(card, '.initials')]).toEqual([null, ['LH']]);
  });

  test.each(['javascript:alert(1)', dot, 'http://['])('is missing for %s', async (photo) => {
    const card = await seeded(one);
    card.photo = photo;
    await card.updateComplete;
    expect([imageOf(card), textsOf(card, '.initials')]).toEqual([null, ['LH']]);
  });

  test('of an attribute applies to a single contact only', async () => {
    expect(imageOf(await seeded('photo="/group.jpg"'))).toBeNull();
  });
});

describe('on request,', () => {
  test('mail and telephone are added to the document on request, and get the focus', async () => {
    const card = await seeded('reveal="on-request"');
    const text = (): string => card.shadowRoot?.innerHTML ?? '';
    expect(text()).not.toMatch(/gezondeleefomgeving|0618|06 18|mailto:|tel:/);
    expect(textsOf(card, 'button')).toEqual(['Show e-mail and telephone']);
    card.shadowRoot?.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => card.shadowRoot?.activeElement?.getAttribute('href'))
      .toBe('mailto:gezondeleefomgeving@provincie-utrecht.nl');
    expect(textsOf(card, 'button')).toEqual(['Save contact', 'QR code']);
  });
});

describe('the layout', () => {
  test.each([
    ['card', 2],
    ['row', 2],
    ['compact', 0],
  ])('%s has %i buttons', async (layout, buttons) => {
    const card = await seeded(`layout="${layout}"`);
    expect(card.shadowRoot?.querySelectorAll('button')).toHaveLength(buttons);
  });

  test('of cards side by side gives them the same height', async () => {
    document.body.style.inlineSize = '900px';
    const card = await seeded('');
    const [one, other] = [...(card.shadowRoot?.querySelectorAll('.card') ?? [])].map((item) =>
      item.getBoundingClientRect(),
    );
    expect([one?.top === other?.top, one?.height === other?.height]).toEqual([true, true]);
    document.body.removeAttribute('style');
  });
});
