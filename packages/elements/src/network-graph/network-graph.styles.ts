import { css } from 'lit';

export const networkGraphStyles = css`
  .picture {
    position: relative;
    overflow-x: auto;
    min-inline-size: 0;
  }

  .picture svg {
    display: block;
    margin-inline: auto;
  }

  path,
  rect {
    fill: none;
  }

  text {
    fill: currentColor;
    font-size: 14px;
    direction: ltr;
  }

  .centered text {
    text-anchor: middle;
  }

  .kind {
    font-size: 13px;
    font-weight: 600;
  }

  .caption {
    font-size: 12.5px;
    font-weight: 400;
    fill: var(--_muted);
  }

  .target {
    stroke: none;
    pointer-events: all;
  }

  .edge .target {
    stroke: transparent;
    stroke-width: 14;
    pointer-events: stroke;
  }

  .edge {
    cursor: pointer;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .edge.member {
    stroke: var(--_control-line);
  }

  .trunk,
  .edge.lit .trunk {
    stroke: var(--_control-line);
    stroke-width: 1.5;
  }

  .edge.sought path:not(.arrow, .trunk, .target) {
    stroke-dasharray: 5 5;
  }

  .edge .arrow {
    fill: var(--_accent);
    stroke: none;
  }

  .edge.lit {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .picture:has(.lit) .edge:not(.lit) {
    opacity: 0.5;
  }

  .node {
    cursor: pointer;
    outline: none;
  }

  .box {
    fill: var(--_surface);
    stroke: color-mix(in srgb, currentColor 40%, transparent);
  }

  .node:not(.persons) .box {
    rx: min(var(--_radius), 10px);
  }

  .group .box {
    fill: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .hub .box {
    fill: var(--_accent);
  }

  .hub text {
    fill: Canvas;
  }

  .hub > text,
  .node.open > text:first-of-type {
    font-weight: 600;
  }

  .ring {
    rx: min(calc(var(--_radius) + 4px), 14px);
  }

  .node[aria-pressed='true'] .ring {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .node:hover .box {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .node:focus-visible .ring {
    stroke: var(--hn-focus-outline-color, var(--utrecht-focus-outline-color, currentColor));
    stroke-width: 2.6;
  }

  @media (forced-colors: active) {
    .edge,
    .edge.member,
    .node .box,
    .trunk {
      stroke: CanvasText;
    }

    .edge .arrow {
      fill: CanvasText;
    }

    .node .box {
      fill: Canvas;
    }

    .hub .box {
      stroke-width: 3;
    }

    .node[aria-pressed='true'] .ring,
    .node:focus-visible .ring,
    .edge.lit {
      stroke: Highlight;
    }

    .node text {
      fill: CanvasText;
    }
  }

  @media print, (scripting: none) {
    [part='status'],
    .hint,
    .opens {
      display: none;
    }
  }

  @media print {
    .picture {
      overflow: visible;
    }

    .picture svg {
      max-inline-size: 100%;
      block-size: auto;
    }

    .more summary {
      display: none;
    }
  }
`;
