import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * What the page goes on to say of a widget as of any other element: whether and how it is laid out, whether it is seen
 * and can be used, in which direction it is read.
 */
const leftToPage = new Set([
  'display',
  'content-visibility',
  'visibility',
  'pointer-events',
  'interactivity',
  'direction',
  'unicode-bidi',
  '-webkit-locale',
]);

/** All that the browser knows; none where no browser is. */
const knownProperties = (): string[] =>
  'getComputedStyle' in globalThis ? Array.from(getComputedStyle(document.documentElement)) : [];

/**
 * Resets the host by name: `all` would take `display` along, and with it every way in which a page hides an element.
 * `!important`, because an inner tree wins with it over any rule of the page.
 */
const resetProperties = (): CSSResult =>
  unsafeCSS(
    knownProperties()
      .filter((name) => !leftToPage.has(name) && !name.startsWith('--'))
      .map((name) => `${name}:initial !important`)
      .join(';'),
  );

/** Hides an element in the ways of the platform, whatever `display` it has by rules of the page or its own. */
export const hiddenStyles = css`
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  :host([popover]:not(:popover-open)) {
    display: none !important;
  }
`;

/** A popover stands where the browser puts it, and on its ground. */
const popoverStyles = css`
  :host([popover]) {
    position: revert !important;
    inset: revert !important;
    inline-size: revert !important;
    block-size: revert !important;
    margin: revert !important;
    padding: revert !important;
    border: revert !important;
    overflow: revert !important;
    background-color: revert !important;
    color: revert !important;
  }
`;

/** The host as if no rule of the page had named it, but for what is left to the page. */
export const hostReset = css`
  :host {
    ${resetProperties()}
  }

  ${popoverStyles}
  ${hiddenStyles}
`;
