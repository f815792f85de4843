import { css } from 'lit';
import { wheelInsideStyles } from './wheel-inside.styles.js';

export const wheelStyles = css`
  svg {
    display: block;
    inline-size: min(100%, 16em);
    margin: 0 auto calc(var(--_gap) * 1.25);
    overflow: visible;
  }

  path {
    fill: color-mix(in srgb, var(--_accent) 13%, transparent);
    stroke: var(--_accent);
    stroke-width: 0.6;
    stroke-linejoin: round;
  }

  text {
    fill: currentColor;
    font-size: 13px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .below-name {
    display: none;
    font-size: 5.2px;
  }

  .choice {
    cursor: pointer;
  }

  .choice:hover path {
    fill: color-mix(in srgb, var(--_accent) 26%, transparent);
  }

  /* Told by its place and its outline, not by color alone. */
  .open path {
    fill: color-mix(in srgb, var(--_accent) 26%, transparent);
    stroke-width: 2;
  }

  .hub {
    display: none;
    max-inline-size: calc(var(--_size) * 0.18);
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  @container (inline-size >= 30em) {
    .wheel {
      display: grid;
      grid-template-columns: minmax(12em, 3fr) minmax(0, 5fr);
      gap: calc(var(--_gap) * 2);
      align-items: start;
    }

    .wheel > svg {
      inline-size: min(100%, 24em);
      margin: 0;
    }
  }

  ${wheelInsideStyles}

  @media (prefers-reduced-motion: no-preference) {
    .part,
    path {
      transition:
        transform 0.15s,
        fill 0.15s;
    }
  }

  @media (forced-colors: active) {
    .part path {
      fill: Canvas !important;
      stroke: CanvasText;
    }

    .part:is(.open, .choice:hover) path {
      stroke: Highlight;
    }

    text {
      fill: CanvasText;
    }
  }

  @media print {
    .wheel {
      break-inside: avoid;
    }
  }
`;
