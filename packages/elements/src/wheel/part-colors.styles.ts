import { css, unsafeCSS } from 'lit';

const numbers = Array.from({ length: 12 }, (_, at) => at + 1);

/** Degrees between the hues of two neighbors: a family of colors around the accent, not the whole rainbow. */
const turnOf = (count: number): number => Math.round(Math.min(45, 230 / count));

/**
 * A color per part: a custom property of the page, else a hue that follows from the accent. Lightness is fixed, so that
 * every hue has the same contrast with the letters on it. Positions are mapped to custom properties here, because inline
 * styles are blocked by a strict content security policy.
 */
export const partColorStyles = css`
  .concept,
  .part {
    --_part: var(--_own-part, var(--_accent));
    --_on-part: var(--hn-part-color, light-dark(#fff, #10151c));
  }

  @supports (color: oklch(from red l c h)) {
    .concept,
    .part {
      --_hue: calc(h + var(--_at) * var(--_turn));
      --_part: var(
        --_own-part,
        light-dark(
          oklch(from var(--_accent) 0.48 min(c, 0.12) var(--_hue)),
          oklch(from var(--_accent) 0.8 min(c, 0.1) var(--_hue))
        )
      );
    }
  }

  ${unsafeCSS(
    numbers
      .map(
        (n) => `[data-count='${n}']{--_count:${n};--_turn:${turnOf(n)}}
.concept:nth-child(${n}),.part:nth-of-type(${n}){--_at:${n - 1};--_own-part:var(--hn-part-${n}-background-color)}`,
      )
      .join('\n'),
  )}
`;
