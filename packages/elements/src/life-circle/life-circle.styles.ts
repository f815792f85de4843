import { css } from 'lit';

export const lifeCircleStyles = css`
  .wheel {
    --_wheel: var(--hn-life-circle-inline-size, 40em);
  }

  .goal {
    max-inline-size: 46em;
    margin-block-end: calc(var(--_gap) * 1.5);
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--_accent);
  }

  .goal b {
    display: block;
    font-weight: 650;
  }

  .hub b {
    display: block;
    font-size: 1.3em;
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
    gap: 0.25em 0.6em;
  }

  .ring-items li:not(:last-child)::after {
    content: '·' / '';
    margin-inline-start: 0.3em;
  }

  .ring-track {
    fill: none;
    stroke: color-mix(in srgb, var(--_accent) 13%, transparent);
    stroke-width: 7.4;
  }

  .ring-line,
  .ring-edge {
    fill: none;
    stroke: none;
  }

  .on-ring {
    display: none;
    font-size: 4.7px;
    font-weight: 400;
    dominant-baseline: auto;
  }

  .on-ring.first {
    font-weight: 700;
  }

  .on-ring .marks {
    font-size: 0.72em;
    font-weight: 400;
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
  }
`;
