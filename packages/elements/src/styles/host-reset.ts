import { css, unsafeCSS, type CSSResult } from 'lit';
import { isServer } from '../base/is-server.js';
import { inheritedProperties } from './inherited-properties.js';

/** Properties that the page controls as on any other element: display, visibility, interaction, writing direction. */
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

/** Every longhand property of the browser; on a server those that a page hands down, which it sets most. */
const knownProperties = (): readonly string[] =>
  isServer ? inheritedProperties : Array.from(getComputedStyle(document.documentElement));

/**
 * Resets each property by name. `all: initial` would also reset `display`, which pages use to hide an element. In a shadow
 * tree, `!important` declarations of `:host` override the rules of the page.
 */
const resetProperties = (): CSSResult =>
  unsafeCSS(
    knownProperties()
      .filter((name) => !leftToPage.has(name) && !name.startsWith('--'))
      .map((name) => `${name}:initial !important`)
      .join(';'),
  );

/** Makes `hidden` and `popover` hide the element, whatever `display` the page or the widget sets. */
export const hiddenStyles = css`
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  :host([popover]:not(:popover-open)) {
    display: none !important;
  }
`;

/** Position, size and background of a popover are those of the browser's style sheet. */
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
