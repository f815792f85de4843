import { css } from 'lit';

/** The map has its own colors, so that it is legible on any page. */
export const pictureStyles = css`
  .frame {
    --_land: var(--hn-place-map-land-color, light-dark(#f7f5f0, #2b323d));
    --_water: var(--hn-place-map-water-color, light-dark(#d3e4ee, #161c25));
    --_coast: var(--hn-place-map-line-color, light-dark(#93a1ac, #6d7b8a));
    --_ink: var(--hn-place-map-text-color, light-dark(#1d262d, #eef2f6));
    --_faint: light-dark(#5b6770, #b3bfcb);

    position: relative;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    direction: ltr;
  }

  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    background: var(--_water);
    color: var(--_ink);
  }

  .land {
    fill: var(--_land);
  }

  .border,
  .shore,
  .coast,
  .edge {
    fill: none;
    stroke: color-mix(in srgb, var(--_coast) 55%, var(--_land));
    stroke-width: 0.75px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .shore {
    stroke: color-mix(in srgb, var(--_coast) 55%, var(--_water));
    stroke-width: 0.5px;
  }

  .coast {
    stroke: var(--_coast);
    stroke-width: 1px;
  }

  /* Coarser than the countries beside it: its line fills the gap. */
  .around {
    fill: var(--_land);
    stroke: color-mix(in srgb, var(--_coast) 55%, var(--_land));
    stroke-width: 1px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .area {
    fill: color-mix(in srgb, var(--_accent) 14%, transparent);
    cursor: pointer;
  }

  .area.chosen {
    fill: color-mix(in srgb, var(--_accent) 26%, transparent);
  }

  .edge {
    stroke: var(--_accent);
    stroke-width: 1.25px;
  }

  .edge.chosen {
    stroke-width: 2.5px;
  }

  .marker {
    cursor: pointer;
  }

  .target {
    fill: transparent;
  }

  .dot {
    fill: var(--_accent);
    stroke: var(--_land);
    stroke-width: 1.5px;
  }

  .disc {
    fill: var(--_land);
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }

  .halo {
    fill: color-mix(in srgb, var(--_accent) 35%, transparent);
  }

  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2px;
  }

  /* Names are laid out by their width: the page's own spacing of letters would push them together. */
  text {
    letter-spacing: normal !important;
    fill: var(--_ink);
    stroke: var(--_land);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    dominant-baseline: central;
    pointer-events: none;
  }

  .count {
    stroke: none;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .name {
    font-weight: 600;
  }

  .name.chosen {
    font-weight: 700;
  }

  .town {
    fill: var(--_faint);
  }

  .town-name {
    fill: var(--_faint);
  }

  .area-name,
  .land-name {
    fill: var(--_faint);
    letter-spacing: 0.06em !important;
  }

  .area-name {
    fill: color-mix(in srgb, var(--_accent) 70%, var(--_ink));
    font-weight: 600;
  }

  .scale {
    pointer-events: none;
  }

  .scale path {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1px;
  }

  .scale text {
    fill: var(--_faint);
    text-anchor: middle;
  }

  @media (forced-colors: active) {
    .picture {
      background: Canvas;
    }

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

    .area,
    .halo {
      fill: transparent;
    }

    .coast,
    .edge,
    .scale path {
      stroke: CanvasText;
    }

    .edge {
      stroke-width: 2px;
    }

    .disc {
      fill: Canvas;
      stroke: CanvasText;
    }

    .dot,
    .town,
    text {
      fill: CanvasText;
      stroke: Canvas;
    }

    :is(.ring, .edge.chosen) {
      stroke: Highlight;
    }
  }
`;
