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
    font-size: 0.8em;
    font-weight: 650;
  }

  /* What it is all for: larger than the text around it. */
  .goal {
    order: var(--_goal-order, 0);
    max-inline-size: 34em;
    font-size: 1.1875em;
    line-height: 1.4;
    text-wrap: pretty;
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
    font-size: 0.9375em;
    font-weight: 650;
  }

  .ring-items li {
    display: inline;
  }

  .ring-items li:not(:last-child)::after {
    content: '\\a0· ' / '';
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
    }

    .rings {
      grid-area: 3 / 2;
    }
  }
`;
