import { css, unsafeCSS } from 'lit';
import { languagesFromRightToLeft } from '../base/language/text-direction.js';

const fromRight = unsafeCSS(languagesFromRightToLeft.map((language) => `:lang(${language})`).join());

/**
 * A text in another language than those around it has the direction of its language, and does not mix with them: where it
 * ends with a full stop, or stands beside a number, letters alone do not tell.
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
