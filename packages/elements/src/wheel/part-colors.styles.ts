import { css, unsafeCSS } from 'lit';

export const partNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Returns the degrees between the hues of two adjacent parts: small, so that colors stay close to the accent. */
const turnOf = (count: number): number => Math.round(Math.min(14, 72 / count));

/**
 * Styles with one color per part: a hue near that of the accent, alternately lighter and darker, so that adjacent parts
 * can be distinguished and every hue has the same contrast. The part itself is a tint of it below the text; the full
 * color is used for a line at the rim and the background of numbers. A custom color of the page fills the part, whose
 * text is then black or white. (Without a custom color, `--_own-ink` is undefined and its fallback applies.) Positions
 * are mapped to custom properties here, because inline styles are blocked by a strict content security policy.
 */
export const partColorStyles = css`
  .concept,
  .part {
    --_own-ink: color-mix(in srgb, var(--hn-part-color, light-dark(#fff, #10151c)) 100%, var(--_own-part));
    --_part: var(--_own-part, var(--_accent));
    --_on-part: var(--_own-ink, light-dark(#fff, #10151c));
    --_fill: var(--_own-part, color-mix(in srgb, var(--_part) 17%, transparent));
    --_ink: var(--_own-ink, currentColor);
  }

  @supports (color: oklch(from red l c h)) {
    .concept,
    .part {
      --_hue: calc(h + (var(--_at, 0) - var(--_count, 1) / 2) * var(--_turn, 12));
      --_own-ink: color-mix(
        in srgb,
        var(--hn-part-color, oklch(from var(--_own-part) clamp(0, (0.57 - l) * 1000, 1) 0 0)) 100%,
        var(--_own-part)
      );
      --_part: var(
        --_own-part,
        light-dark(
          oklch(from var(--_accent) calc(0.44 + var(--_even, 0) * 0.1) min(c * 1.2, 0.13) var(--_hue)),
          oklch(from var(--_accent) calc(0.84 - var(--_even, 0) * 0.1) min(c, 0.1) var(--_hue))
        )
      );
    }
  }

  ${unsafeCSS(
    partNumbers
      .map(
        (n) => `[data-count='${n}']{--_count:${n};--_turn:${turnOf(n)}}
.concept:nth-child(${n}),.part:nth-of-type(${n}){--_at:${n - 1};${n % 2 === 0 ? '--_even:1;' : ''}--_own-part:var(--hn-part-${n}-background-color)}`,
      )
      .join('\n'),
  )}
`;
