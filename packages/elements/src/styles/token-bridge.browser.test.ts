import { afterEach, expect, test } from 'vitest';
import '../define.js';
import type { HnContactCard } from '../contact-card/contact-card.js';
import { mount } from '../test-support/mount.js';

const style = document.createElement('style');
document.head.append(style);

afterEach(() => {
  style.textContent = '';
});

const seeded = (): Promise<HnContactCard> =>
  mount<HnContactCard>(
    '<hn-contact-card network="health-hub-utrecht" evidence="none" reveal="on-request"></hn-contact-card>',
  );

/** Returns the rendered styles that result from the tokens of a page. */
const lookOf = (card: HnContactCard): Record<string, string> => {
  const find = (selector: string): CSSStyleDeclaration => {
    const element = card.shadowRoot?.querySelector(selector);
    if (!element) throw new Error(`The card shows no ${selector}.`);
    return getComputedStyle(element);
  };
  return {
    font: find('.base').fontFamily,
    link: find('address a').color,
    line: find('.card').borderTopColor,
    radius: find('.card').borderTopLeftRadius,
    gap: find('.cards').rowGap,
    target: find('button').minHeight,
  };
};

test('a page without tokens sets the style', async () => {
  style.textContent = 'html { font: 20px/1.5 Georgia; color: rgb(10, 20, 30); color-scheme: light }';
  const { font, link, gap } = lookOf(await seeded());
  expect([font, link, gap]).toEqual(['Georgia', 'color(srgb 0.0392157 0.0784314 0.117647)', '20px']);
});

const bridges: [what: string, css: string, look: Record<string, string>][] = [
  [
    'the tokens of the community',
    `--utrecht-document-font-family: Verdana; --utrecht-button-border-radius: 0; --utrecht-link-color: rgb(1, 2, 3);
     --utrecht-space-block-md: 7px; --utrecht-pointer-target-min-size: 61px`,
    { font: 'Georgia', radius: '0px', link: 'rgb(1, 2, 3)', gap: '7px', target: '61px' },
  ],
  [
    'the basis tokens of a theme',
    `--basis-text-font-family-default: Tahoma; --basis-color-action-1-color-default: rgb(4, 5, 6);
     --basis-color-default-border-subtle: rgb(7, 8, 9); --basis-border-radius-md: 3px; --basis-space-block-xl: 9px;
     --basis-pointer-target-min-block-size: 62px`,
    {
      font: 'Georgia',
      link: 'rgb(4, 5, 6)',
      line: 'rgb(7, 8, 9)',
      radius: '3px',
      gap: '9px',
      target: '62px',
    },
  ],
  [
    'the tokens of candidate components',
    '--nl-link-color: rgb(11, 12, 13); --utrecht-link-color: rgb(1, 2, 3)',
    { link: 'rgb(11, 12, 13)' },
  ],
  [
    'our own properties before all others',
    `--hn-font-family: Courier; --hn-link-color: rgb(20, 21, 22); --hn-border-radius: 1px;
     --utrecht-document-font-family: Verdana; --nl-link-color: rgb(1, 2, 3); --basis-border-radius-md: 9px`,
    { font: 'Courier', link: 'rgb(20, 21, 22)', radius: '1px' },
  ],
];

test.each(bridges)('a widget adopts %s', async (_, css, look) => {
  // A font token never takes precedence over the font in use around the widget.
  style.textContent = `:root { ${css} } body { font-family: Georgia }`;
  expect(lookOf(await seeded())).toMatchObject(look);
});
