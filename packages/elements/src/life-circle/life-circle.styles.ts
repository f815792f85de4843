import { css } from 'lit';

export const lifeCircleStyles = css`
  .wheel {
    --_wheel: var(--hn-life-circle-inline-size, 30em);
  }

  .circle-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
  }

  .circle-page > * {
    margin: 0;
  }

  .goal b {
    display: block;
    font-weight: 650;
  }

  .goal {
    max-inline-size: 42em;
  }

  .stages {
    container-type: inline-size;
  }

  .stages > .wheel {
    margin-block: 0;
  }

  .hub b {
    font-size: 1.35em;
    font-variant-numeric: tabular-nums;
  }

  .rings {
    display: grid;
    gap: var(--_gap);
    align-content: start;
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
    padding: 0.15em 0.8em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  /* What is told stands beside the circle. */
  @container (inline-size >= 46em) {
    .circle-page:has(> :is(.goal, .rings)) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: 1fr auto auto 1fr;
      column-gap: calc(var(--_gap) * 3);
    }

    .stages:not(:only-child) {
      grid-area: 1 / 1 / -1 / 2;
    }

    .goal {
      grid-area: 2 / 2;
      font-size: 1.125em;
    }

    .rings {
      grid-area: 3 / 2;
    }
  }

  @media (forced-colors: active) {
    .ring-items li {
      border: 1px solid;
    }
  }
`;
