import { css } from 'lit';
import { partColorStyles } from './part-colors.styles.js';
import { wheelAroundStyles } from './wheel-around.styles.js';
import { wheelInsideStyles } from './wheel-inside.styles.js';

export const wheelStyles = css`
  .wheel {
    --_size: min(100cqi, 15em);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
    justify-items: center;
    margin-block: 0.25em calc(var(--_gap) * 1.25);

    > svg,
    > .hub {
      grid-area: 1 / 1;
      place-self: center;
    }

    > svg {
      display: block;
      inline-size: var(--_size);
      overflow: visible;
    }

    > :is(ol, ul) {
      inline-size: 100%;
    }
  }

  .part path {
    fill: var(--_fill);
  }

  .part .rim {
    fill: var(--_part);
  }

  .part text {
    fill: var(--_ink);
    font-size: 14px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .choice {
    cursor: pointer;
  }

  /* Told by its place and its outline, not by color alone. */
  .choice:hover path,
  .open path {
    stroke: var(--_part);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .hub {
    max-inline-size: calc(var(--_size) * var(--_hub, 0.22));
    font-weight: 650;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  /* Its size is that of the text in it: lengths of the wheel are in em of its own. */
  .hub > span {
    display: block;
    font-size: max(12px, 0.6875em, calc(var(--_size) * 0.045));
  }

  .around > .hub {
    --_hub: 0.38;

    > span {
      font-size: max(12px, 0.8em);
    }
  }

  ${partColorStyles}
  ${wheelAroundStyles}
  ${wheelInsideStyles}

  @media (prefers-reduced-motion: no-preference) {
    .part,
    .part path {
      transition:
        transform 0.15s,
        stroke-width 0.15s;
    }
  }

  @media (forced-colors: active) {
    .part path {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }

    .part:is(.open, .choice:hover) path {
      stroke: Highlight;
      stroke-width: 3;
    }

    .part text {
      fill: CanvasText;
    }
  }

  @media print {
    .wheel {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
