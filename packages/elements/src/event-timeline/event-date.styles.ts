import { css } from 'lit';

/** The date of an event. */
export const eventDateStyles = css`
  /* A leaf of a calendar: the days large, or the year where none is known. */
  .when > .date {
    display: grid;
    align-content: center;
    min-block-size: 3.75em;
    padding: 0.4em 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    color: var(--_accent);
    font-size: max(12px, 0.8125em);
    font-variant-numeric: lining-nums;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    overflow-wrap: normal;
    hyphens: none;
  }

  .large {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
  }

  .days + .in {
    font-weight: 500;
  }
`;
