import { css, unsafeCSS } from 'lit';
import { nameRadii, nameWidths } from './label-placement.js';
import { nameSize, wheelSizes } from './wheel.view.js';
import { partNumbers } from './part-colors.styles.js';

/** Maps `data-*` attributes to custom properties, because inline styles are blocked by a strict content security policy. */
const positions = unsafeCSS(
  [
    ...nameWidths.map((width) => `[data-width='${width}']{--_w:${width / 200}}`),
    ...nameRadii.map((radius) => `[data-radius='${radius}']{--_r:${radius / 200}}`),
  ].join('\n'),
);

/** Highlights the sector of a hovered or focused label. */
const pointedAt = unsafeCSS(
  partNumbers
    .map((n) => `.wheel:has(.concept:nth-child(${n}) button:is(:hover,:focus-visible)) .part:nth-of-type(${n}) path`)
    .join(),
);

/** Lists have `display: contents`, so that the description of an item is laid out below the whole wheel. */
const inside = css`
  .inside {
    grid-template: auto / minmax(0, 1fr);
    gap: 0;

    .label {
      grid-area: 1 / 1;
      place-self: center;
    }

    .list,
    .concept {
      display: contents;
    }

    .beside-names,
    .label .number {
      display: none;
    }

    > .hub {
      display: block;
      max-inline-size: calc(var(--_size) * 0.22);
    }

    > .hub > span {
      font-size: min(var(--_size) * var(--_name) / var(--_min), var(--_largest-name, 1em));
    }

    .title {
      display: revert;
    }

    .list .description {
      inline-size: min(100%, 42em);
      margin: var(--_gap) auto 0;
    }

    .label {
      --_angle: calc(var(--_at) / var(--_count) * 360deg - 90deg);
      --_reach: calc(var(--_size) * var(--_r));

      display: block;
      inline-size: calc(
        var(--_w) * min(1.06 * var(--_size), 1.2 * var(--_largest-name, 1.0625em) * var(--_min) / var(--_name))
      );
      min-inline-size: min-content;
      color: var(--_ink);
      line-height: 1.3;
      text-align: center;
      pointer-events: none;
      translate: calc(cos(var(--_angle)) * var(--_reach)) calc(sin(var(--_angle)) * var(--_reach));
    }

    /* As large as was reckoned for the minimum width, and not much larger than the text around the wheel. */
    .text {
      padding: 0;
      font-size: min(var(--_size) * var(--_name) / var(--_min), var(--_largest-name, 1.0625em));
      font-weight: 600;
      overflow-wrap: break-word;
      text-wrap: balance;
    }

    .name {
      margin: 0;
      background: none;
    }

    .name,
    .mark a {
      color: inherit;
      pointer-events: auto;
    }
  }
`;

/** Returns the styles that show labels inside from a container width on. */
const insideFrom = (minWidth: number): string => `
  @container (inline-size >= ${minWidth}em) {
    .from-${minWidth} {
      --_min: ${minWidth};
      --_name: ${nameSize};
      --_size: min(var(--_wheel), 100cqi);
    }
    ${inside.cssText.replaceAll('.inside', `.from-${minWidth}`)}
  }
`;

export const wheelInsideStyles = css`
  ${positions}

  ${pointedAt} {
    stroke: var(--_part);
    stroke-width: 1.6;
  }

  ${unsafeCSS(wheelSizes.map(insideFrom).join('\n'))}
`;
