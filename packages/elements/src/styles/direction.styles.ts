import { css, unsafeCSS } from 'lit';
import { languagesFromRightToLeft } from '../base/language/text-direction.js';

const fromRight = unsafeCSS(languagesFromRightToLeft.map((language) => `:lang(${language})`).join());

/**
 * Sets the writing direction of texts in another language and isolates them. Without isolation, the bidirectional
 * algorithm moves neutral characters, such as a final full stop, to the wrong side.
 */
export const directionStyles = css`
  [lang]:not([dir], .base) {
    direction: ltr;
    unicode-bidi: isolate;
  }

  [lang]:is(${fromRight}):not([dir], .base) {
    direction: rtl;
  }

  /* What the page puts into a slot keeps the direction of the page. */
  .base[dir] ::slotted(:not([dir])) {
    direction: ltr;
    unicode-bidi: isolate;
  }

  :host(:dir(rtl)) .base[dir] ::slotted(:not([dir])) {
    direction: rtl;
  }
`;
