import { css, unsafeCSS, type CSSResult } from 'lit';
import { isServer } from '../base/is-server.js';
import { inheritedProperties } from './inherited-properties.js';

/** Properties that the page controls as for any other element: display, visibility, interaction, writing direction. */
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

/** Returns every longhand property of the browser; on a server the inherited ones, which pages set most often. */
const knownProperties = (): readonly string[] =>
  isServer ? inheritedProperties : [...getComputedStyle(document.documentElement)];

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

/** Makes `hidden` and `popover` hide the element, regardless of the `display` set by the page or the widget. */
export const hiddenStyles = css`
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  :host([popover]:not(:popover-open)) {
    display: none !important;
  }
`;

/** Gives a popover the position, size and background from the browser's style sheet. */
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

/** Resets the host as if no rule of the page applied to it, except for the properties left to the page. */
export const hostReset = css`
  :host {
    ${resetProperties()}
  }

  ${popoverStyles}
  ${hiddenStyles}
`;
