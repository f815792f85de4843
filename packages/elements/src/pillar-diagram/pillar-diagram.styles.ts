import { css, unsafeCSS } from 'lit';

const numbers = Array.from({ length: 12 }, (_, at) => at + 1);

/** The list knows how many pillars there are and which one each is; angles are reckoned from that. */
const positions = unsafeCSS(
  numbers
    .map((n) => `.wheel[data-count='${n}'] { --_count: ${n}; } .pillar:nth-child(${n}) { --_at: ${n - 1}; }`)
    .join('\n'),
);

/** Look of the pillar diagram. */
export const pillarDiagramStyles = css`
  ${positions}

  .number {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 0.12em solid var(--_accent);
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .text {
    min-inline-size: 0;
  }

  .name {
    min-block-size: 1.75em;
    padding: 0 0.2em;
    border: 0;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }

  .description {
    margin: 0.35em 0 0;
    font-size: 0.9375em;
    font-weight: 400;
  }

  .list {
    display: grid;
    gap: 0.7em;
  }

  .list .pillar {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
  }

  /* Rows of equal length where that can be; fewer columns where there is no room. */
  .columns {
    --_columns: 4;
    --_widest: calc((100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns));

    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(10em, var(--_widest))), 1fr));
    gap: var(--_gap);
  }

  .columns:is([data-count='3'], [data-count='6'], [data-count='9']) {
    --_columns: 3;
  }

  .columns:is([data-count='5'], [data-count='10']) {
    --_columns: 5;
  }

  .columns[data-count='2'] {
    --_columns: 2;
  }

  .columns .pillar {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 0.9em 1em 1.1em;
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
  }

  .columns .text {
    font-weight: 600;
    hyphens: auto;
  }

  svg {
    display: block;
    inline-size: min(100%, 13em);
    margin: 0 auto var(--_gap);
    overflow: visible;
  }

  path {
    fill: color-mix(in srgb, var(--_accent) 16%, transparent);
    stroke: var(--_accent);
    stroke-width: 0.5;
  }

  text {
    fill: currentColor;
    font-size: 15px;
    font-weight: 650;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .hub {
    display: none;
  }

  @container (inline-size >= 31em) {
    .wheel.inside {
      --_size: min(100cqi, var(--hn-pillar-diagram-wheel-inline-size, 34em));
      --_radius-names: calc(var(--_size) * 0.345);
      --_name-share: 0.305;

      position: relative;
      inline-size: var(--_size);
      block-size: var(--_size);
      margin-inline: auto;
    }

    .wheel.inside:is([data-count='7'], [data-count='8']) {
      --_name-share: 0.25;
    }

    .wheel.inside svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      margin: 0;
    }

    .wheel.inside text {
      display: none;
    }

    .wheel.inside .hub {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      inline-size: 30%;
      margin-inline: auto;
      font-size: 1.1em;
      font-weight: 650;
      line-height: 1.25;
      text-align: center;
      text-wrap: balance;
    }

    .wheel.inside .list {
      position: absolute;
      inset: 0;
      display: block;
    }

    .wheel.inside .pillar {
      --_angle: calc(var(--_at) / var(--_count) * 360deg - 90deg);

      position: absolute;
      inset: 0;
      display: grid;
      gap: 0.35em;
      place-items: center;
      inline-size: calc(var(--_size) * var(--_name-share));
      block-size: fit-content;
      margin: auto;
      line-height: 1.3;
      text-align: center;
      translate: calc(cos(var(--_angle)) * var(--_radius-names)) calc(sin(var(--_angle)) * var(--_radius-names));
    }

    /* Here and not on the pillar, whose place is reckoned in its own em. */
    .wheel.inside .text {
      font-size: 0.875em;
      max-inline-size: 100%;
      hyphens: auto;
      text-wrap: balance;
    }

    .wheel.beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr);
      gap: calc(var(--_gap) * 1.5);
      align-items: center;
    }

    .wheel.beside svg {
      inline-size: 100%;
      margin: 0;
    }
  }

  @media (forced-colors: active) {
    path {
      fill: Canvas;
      stroke: CanvasText;
    }

    text {
      fill: CanvasText;
    }
  }
`;
