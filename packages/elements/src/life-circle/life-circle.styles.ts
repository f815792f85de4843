import { css } from 'lit';
import { visuallyHidden } from '../styles/visually-hidden.styles.js';

export const lifeCircleStyles = css`
  .wheel {
    --_wheel: var(--hn-life-circle-inline-size, 34em);
  }

  .goal {
    max-inline-size: 42em;
    margin-block-end: calc(var(--_gap) * 1.5);
  }

  .goal b {
    display: block;
    font-weight: 650;
  }

  .hub b {
    font-size: 1.35em;
    font-variant-numeric: tabular-nums;
  }

  .rings {
    display: grid;
    gap: var(--_gap);
  }

  .ring-name {
    display: block;
    margin-block-end: 0.4em;
    font-weight: 650;
  }

  .ring-items {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .ring-items li {
    padding: 0.1em 0.7em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    font-size: 0.9375em;
  }

  .around-parts {
    display: none;
  }

  .ring-track {
    fill: none;
    stroke: color-mix(in srgb, var(--_accent) 13%, transparent);
    stroke-width: 9.6;
  }

  .ring-line,
  .ring-edge {
    fill: none;
    stroke: none;
  }

  .on-ring {
    fill: currentColor;
    font-size: 5.8px;
    text-anchor: middle;
  }

  .on-ring.first {
    font-weight: 700;
  }

  .on-ring .marks {
    font-size: 0.72em;
    font-weight: 400;
  }

  /* The rings are drawn where their letters can be read; the drawing then says what the lists say. */
  @container (inline-size >= 31em) {
    .wheel:not(.around) {
      .around-parts {
        display: revert;
      }

      .drawn {
        ${visuallyHidden}
      }
    }

    .wheel:has([data-rings='1']):not(.around) {
      --_all: 1.13;
    }

    .wheel:has([data-rings='2']):not(.around) {
      --_all: 1.24;
    }

    .wheel:has([data-rings='3']):not(.around) {
      --_all: 1.35;
    }

    .wheel:has(.around-parts):not(.around) {
      --_size: calc(min(var(--_wheel), 100cqi) / var(--_all));

      > svg {
        margin-block: calc(var(--_size) * (var(--_all) - 1) / 2);
      }
    }
  }

  /* The goal beside its circle. */
  @container (inline-size >= 54em) {
    .circle-page:has(.goal) {
      display: grid;
      grid-template-columns: minmax(14em, 2fr) minmax(0, 5fr);
      gap: calc(var(--_gap) * 2);
      align-items: center;
    }

    .goal {
      margin: 0;
      font-size: 1.125em;
    }
  }

  @media (forced-colors: active) {
    /* Words stand on the track, and no system color is pale enough for that. */
    .ring-track {
      stroke: none;
    }

    .ring-edge {
      stroke: CanvasText;
      stroke-width: 0.4;
    }

    .on-ring {
      fill: CanvasText;
    }
  }
`;
