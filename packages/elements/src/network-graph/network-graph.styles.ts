import { css } from 'lit';

export const networkGraphStyles = css`
  .picture {
    position: relative;
    overflow-x: auto;
    margin-block-end: 0.5em;
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
    text-anchor: middle;
    direction: ltr;
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
    stroke-width: 1.6;
  }

  .edge.member {
    stroke: var(--_control-line);
    stroke-width: 1.2;
  }

  .edge.sought path:not(.arrow) {
    stroke-dasharray: 6 4;
  }

  .edge .arrow {
    fill: var(--_accent);
    stroke: none;
  }

  .edge.lit {
    stroke-width: 3;
  }

  .codes {
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.02em;
    stroke: none;
  }

  .node {
    cursor: pointer;
    outline: none;
  }

  .node path {
    stroke: var(--_control-line);
    stroke-width: 1.2;
  }

  .node:hover path,
  .node.organizations path,
  .node.group path {
    fill: var(--_surface);
  }

  .node.networks path {
    fill: color-mix(in srgb, var(--_accent) 14%, transparent);
    stroke: var(--_accent);
    stroke-width: 1.6;
  }

  .node.networks text,
  .node.open > text {
    font-weight: 600;
  }

  .node[aria-pressed='true'] path,
  .node:hover path {
    stroke: var(--_accent);
    stroke-width: 2.6;
  }

  .node:focus-visible .ring {
    stroke: var(--hn-focus-outline-color, var(--utrecht-focus-outline-color, currentColor));
    stroke-width: 2.6;
  }

  @media (forced-colors: active) {
    .edge,
    .edge.member,
    .node path,
    .node.networks path {
      stroke: CanvasText;
    }

    .edge .arrow {
      fill: CanvasText;
    }

    .node.networks path,
    .node.group path,
    .node.organizations path {
      fill: Canvas;
    }

    .node[aria-pressed='true'] path,
    .node:focus-visible .ring,
    .edge.lit {
      stroke: Highlight;
    }

    text {
      fill: CanvasText;
    }
  }

  @media print {
    .picture,
    .scroll {
      overflow: visible;
    }

    table {
      font-size: 0.8125em;
    }

    thead th {
      white-space: normal;
    }

    .picture svg {
      max-inline-size: 100%;
      block-size: auto;
    }

    .relation {
      display: inline;
    }

    .hint,
    .status,
    .more summary {
      display: none;
    }
  }
`;
