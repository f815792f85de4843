import { css, unsafeCSS } from 'lit';
import { nameRadii, nameWidths } from './label-placement.js';
import { wheelSizes } from './wheel.view.js';

const numbers = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * Maps `data-*` attributes and positions to custom properties, because inline styles are blocked by a strict content
 * security policy.
 */
const positions = unsafeCSS(
  [
    ...numbers.map((n) => `.wheel[data-count='${n}']{--_count:${n}}.concept:nth-child(${n}){--_at:${n - 1}}`),
    ...nameWidths.map((width) => `[data-width='${width}']{--_w:${width / 200}}`),
    ...nameRadii.map((radius) => `[data-radius='${radius}']{--_r:${radius / 200}}`),
  ].join('\n'),
);

/** Highlights the sector of a hovered or focused label. */
const pointedAt = unsafeCSS(
  numbers
    .map((n) => `.wheel:has(.concept:nth-child(${n}) button:is(:hover,:focus-visible)) .part:nth-of-type(${n}) path`)
    .join(),
);

/** Lists have `display: contents`, so that the description of an item is laid out below the whole wheel. */
const frame = css`
  .inside {
    display: grid;
    grid-template: var(--_size) / minmax(0, 1fr);
    place-items: center;
    gap: 0;

    > svg,
    .hub,
    .label {
      grid-area: 1 / 1;
    }

    > svg {
      inline-size: var(--_size);
      margin: 0;
    }

    ul:has(> li > .list),
    li:has(> .list),
    .list,
    .concept {
      display: contents;
    }

    .hub {
      display: block;
    }

    .beside-names,
    .label .number {
      display: none;
    }

    /* What the drawing says in words there. */
    .drawn {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .below-name,
    .on-ring,
    .title {
      display: revert;
    }

    .description {
      inline-size: min(100%, 42em);
      margin: 0.5em 0 var(--_gap);
      padding: 0.9em 1.1em;
      border: 1px solid var(--_line);
      border-block-start: 0.2em solid var(--_accent);
      border-radius: var(--_radius);
    }
  }
`;

const names = css`
  .inside {
    .label {
      --_angle: calc(var(--_at) / var(--_count) * 360deg - 90deg);
      --_reach: calc(var(--_size) * var(--_r));

      display: block;
      inline-size: calc(var(--_size) * var(--_w));
      min-inline-size: min-content;
      line-height: 1.3;
      text-align: center;
      pointer-events: none;
      translate: calc(cos(var(--_angle)) * var(--_reach)) calc(sin(var(--_angle)) * var(--_reach));
    }

    /* As large in the wheel as was reckoned for its least width. */
    .text {
      font-size: calc(var(--_size) * 0.875 / var(--_least));
      overflow-wrap: break-word;
      text-wrap: balance;
    }

    .name {
      background: none;
      pointer-events: auto;
    }
  }
`;

/** Shows labels inside from a container width on. */
const insideFrom = (least: number): string => `
  @container (inline-size >= ${least}em) {
    .from-${least} {
      --_least: ${least};
      --_size: clamp(${least}em, var(--_wheel), 100cqi);
    }
    ${`${frame.cssText} ${names.cssText}`.replaceAll('.inside', `.from-${least}`)}
  }
`;

export const wheelInsideStyles = css`
  ${positions}

  ${pointedAt} {
    fill: color-mix(in srgb, var(--_accent) 26%, transparent);
  }

  ${unsafeCSS(wheelSizes.map(insideFrom).join('\n'))}
`;
