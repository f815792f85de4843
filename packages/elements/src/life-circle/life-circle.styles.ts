import { css } from 'lit';

/** Layout with the goal beside the circle, which is aligned with the heading. */
const beside = css`
  grid-template-columns: minmax(0, 22em) minmax(0, 1fr);
  column-gap: calc(var(--_gap) * 2);

  .stages {
    grid-area: 1 / 1;
  }

  .goal {
    grid-area: 1 / 2;
    align-self: center;
  }

  .rings {
    grid-column: 1 / -1;
  }
`;

/** Layout with the goal and the lists beside the circle. */
const allBeside = css`
  grid-template-columns: minmax(0, 27em) minmax(0, 1fr);
  grid-template-rows: 1fr auto auto 1fr;
  column-gap: calc(var(--_gap) * 3);

  .stages {
    grid-area: 1 / 1 / -1 / 2;
  }

  .goal {
    grid-area: 2 / 2;
  }

  .rings {
    grid-area: 3 / 2;
  }
`;

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
    font-size: max(12px, 0.8em);
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
    margin-block-end: 0.35em;
    font-size: max(12px, 0.9375em);
    font-weight: 650;
  }

  .ring-items {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .ring-items li {
    padding: 0.15em 0.7em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 11%, transparent);
    font-size: max(12px, 0.9375em);
    print-color-adjust: exact;
  }

  @container (34em <= inline-size < 46em) {
    .circle-page:is([data-min='14'], [data-min='17'], [data-min='21']):has(> .goal) {
      ${beside}
    }
  }

  @container (inline-size >= 46em) {
    .circle-page[data-min] {
      ${allBeside}
    }
  }

  @media (forced-colors: active) {
    .ring-items li {
      border: 1px solid;
    }
  }
`;
