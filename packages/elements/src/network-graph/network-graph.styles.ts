import { css } from 'lit';

/** Look of the network graph. */
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

  .status,
  .hint {
    font-size: 0.9375em;
  }

  .status {
    padding: 0.6em 0.9em;
    border-inline-start: 0.2em solid var(--_accent);
    background: var(--_surface);
  }

  .hint {
    margin-block-end: calc(var(--_gap) * 1.25);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-block-end: 0.6em;
    font-size: 0.875em;
  }

  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .legend svg {
    flex: none;
  }

  .panel {
    margin-block-end: var(--_gap);
    padding: 1em 1.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .panel .facts {
    margin-block: -0.4em 0.6em;
    font-size: 0.9375em;
  }

  .panel li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }

  .panel li p {
    margin: 0.1em 0 0.2em;
    font-size: 0.9375em;
  }

  .tie {
    display: inline;
    min-block-size: 1.75em;
    padding: 0.15em 0.35em;
    margin-inline-start: -0.35em;
    border-color: transparent;
    text-align: start;
  }

  .tie:hover,
  .tie[aria-pressed='true'] {
    border-color: var(--_accent);
  }

  .more summary {
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }

  .title {
    font-size: 0.875em;
  }

  td:last-child .mark {
    margin: 0;
    font-size: 1em;
    vertical-align: baseline;
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
    .picture {
      overflow: visible;
    }

    .picture svg {
      max-inline-size: 100%;
      block-size: auto;
    }

    .tie {
      display: inline;
    }

    .hint,
    .status {
      display: none;
    }
  }
`;
