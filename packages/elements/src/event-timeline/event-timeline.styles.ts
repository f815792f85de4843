import { css } from 'lit';

export const eventTimelineStyles = css`
  .upcoming + .past {
    margin-block-start: calc(var(--_gap) * 1.5);
  }

  .upcoming > [part='heading'],
  .past > [part='heading'] {
    margin-block-end: 0.4em;
    font-size: 1.1em;
  }

  .event {
    display: grid;
    gap: 0.1em 1.25em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .when {
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .content > *,
  .part > p {
    margin: 0;
  }

  .content > * + * {
    margin-block-start: 0.2em;
  }

  .content p {
    max-inline-size: 65ch;
  }

  .name {
    font-weight: 650;
  }

  .content > p:first-child .name {
    font-size: 1.0625em;
  }

  .fact,
  .status,
  .part .date {
    font-size: 0.875em;
  }

  .content > p > .status {
    display: block;
    inline-size: fit-content;
  }

  .status[data-status='cancelled'] {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    white-space: nowrap;
  }

  .parts {
    display: grid;
    gap: 0.2em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  .part {
    font-size: 0.9375em;
  }

  .part .name {
    font-weight: 400;
  }

  .year {
    border-block-start: 1px solid var(--_line);
  }

  .year > summary {
    align-items: center;
    min-block-size: var(--_target);
  }

  .year > summary > [part='heading'] {
    margin: 0;
    font-size: 1em;
  }

  .count {
    font-weight: 400;
  }

  /* Without a line of its own, below the one of the year. */
  .year .event:first-child {
    padding-block-start: 0.1em;
    border: 0;
  }

  .save {
    min-block-size: max(24px, calc(var(--_target) * 0.8));
    padding: 0.15em 0.8em;
    font-size: 0.875em;
  }

  .content > .save {
    margin-block-start: 0.5em;
  }

  .save-all {
    margin-block-start: var(--_gap);
    font-size: 0.875em;
  }

  tr.part th {
    padding-inline-start: 1.25em;
  }

  table :is(.date, .save) {
    white-space: nowrap;
  }

  @container (inline-size >= 28em) {
    .event {
      grid-template-columns: var(--hn-event-timeline-date-inline-size, 10em) minmax(0, 1fr);
    }

    /* The dates of a year are shorter, and stand below its name. */
    .year .event {
      padding-inline-start: 1.25em;
      grid-template-columns: calc(var(--hn-event-timeline-date-inline-size, 10em) - 2.5em) minmax(0, 1fr);
    }
  }
`;
