import { css } from 'lit';

/**
 * Styles for labels beside the ring. If the container is wide enough, the labels are placed on both sides, clockwise
 * from the top, each in a row of its half. Lists have `display: contents`, so that the description of an item is laid
 * out below the whole wheel.
 */
export const wheelAroundStyles = css`
  @container (inline-size >= 28em) {
    .wheel.around {
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(var(--_gap) * 2);
      align-items: center;
    }
  }

  @container (inline-size >= 46em) {
    .wheel.around {
      --_size: clamp(15em, 32cqi, 19em);
      --_rows: calc(var(--_count) + var(--_odd, 0));

      grid-template-columns: minmax(0, 1fr) var(--_size) minmax(0, 1fr);
      gap: 0 calc(var(--_gap) * 1.5);

      > svg,
      > .hub {
        grid-area: 1 / 2 / span var(--_rows) / 3;
      }

      > .hub > span {
        font-size: calc(var(--_size) * 0.062);
      }

      .list,
      .concept {
        display: contents;
      }

      .label {
        grid-area: calc(var(--_at) * 2 + 1) / 3 / span 2;
        justify-self: stretch;
        margin-block: 0.5em;
      }

      [data-side='start'] .label {
        grid-area: calc((var(--_count) - var(--_at)) * 2 - 1 + var(--_odd, 0)) / 1 / span 2;
        flex-direction: row-reverse;
        text-align: end;
      }

      .label .text {
        flex: 1;
        font-weight: 600;
        hyphens: manual;
        text-wrap: balance;
      }

      .description {
        grid-column: 1 / -1;
      }

      .title {
        display: revert;
      }

      .list .description {
        inline-size: min(100%, 42em);
        margin: var(--_gap) auto 0;
      }
    }

    .wheel:is([data-count='3'], [data-count='5'], [data-count='7'], [data-count='9'], [data-count='11']) {
      --_odd: 1;
    }
  }
`;
