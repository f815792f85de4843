import { css } from 'lit';

export const pictureStyles = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    direction: ltr;
  }

  .land {
    fill: color-mix(in srgb, currentColor 3%, transparent);
    stroke: color-mix(in srgb, currentColor 22%, transparent);
    stroke-width: 0.75px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .involved {
    fill: color-mix(in srgb, currentColor 9%, transparent);
  }

  .border,
  .coast {
    fill: none;
    stroke: color-mix(in srgb, currentColor 18%, transparent);
    stroke-width: 0.75px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .coast {
    stroke: color-mix(in srgb, currentColor 45%, transparent);
  }

  .ground {
    fill: color-mix(in srgb, currentColor 4%, transparent);
  }

  .area {
    cursor: pointer;
  }

  .edge {
    fill: none;
    stroke: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .edge.served {
    stroke: var(--_accent);
    stroke-width: 1.25px;
  }

  .edge.chosen {
    stroke: currentColor;
    stroke-width: 3px;
  }

  .hatch {
    stroke: color-mix(in srgb, var(--_accent) 28%, transparent);
    stroke-width: 1px;
  }

  .marker {
    cursor: pointer;
  }

  .target {
    fill: transparent;
  }

  .dot {
    fill: var(--_accent);
  }

  .disc {
    fill: color-mix(in srgb, var(--_accent) 40%, transparent);
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }

  .inner {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.75px;
  }

  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5px;
  }

  text {
    fill: currentColor;
    dominant-baseline: central;
    pointer-events: none;
  }

  .count {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .name.chosen {
    font-weight: 700;
  }

  .land-name {
    letter-spacing: 0.08em;
    opacity: 0.75;
  }

  .scale {
    pointer-events: none;
  }

  .scale path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1px;
  }

  .scale text {
    text-anchor: middle;
  }

  rect {
    fill: color-mix(in srgb, var(--_accent) 30%, transparent);
    stroke: var(--_accent);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }

  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: GrayText;
    }

    .around {
      display: none;
    }

    .border {
      stroke: GrayText;
      stroke-width: 0.5px;
    }

    .hatch {
      stroke: GrayText;
      stroke-width: 0.5px;
    }

    .coast,
    .edge.served,
    .inner,
    .scale path,
    rect {
      stroke: CanvasText;
    }

    .disc {
      fill: Canvas;
      stroke: CanvasText;
    }

    .dot,
    text {
      fill: CanvasText;
    }

    .ring,
    .edge.chosen {
      stroke: Highlight;
    }
  }
`;
