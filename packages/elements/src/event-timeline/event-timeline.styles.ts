import { css } from 'lit';

/** The line is interrupted at each mark instead of covered, because the background color of the page is unknown. */
export const eventTimelineStyles = css`
  .year > :not(ol) {
    padding-block-start: 0.4em;
    break-after: avoid;
  }

  .event {
    display: grid;
    grid-template-columns: 1.15em minmax(0, 1fr);
    column-gap: 0.9em;
    break-inside: avoid;
  }

  .mark-on-line {
    display: flex;
    flex-direction: column;
    align-items: center;
    color: var(--_accent);
  }

  .timeline .mark-on-line::after {
    flex: 1;
    margin-block-start: 0.25em;
    border-inline-start: 0.125em solid var(--_line);
    content: '';
  }

  .timeline .year:last-child .event:last-child .mark-on-line::after {
    content: none;
  }

  svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .full {
    fill: currentColor;
  }

  .content {
    display: flex;
    flex-direction: column;
    gap: 0.3em;
    align-items: flex-start;
    padding-block-end: 1.9em;
  }

  .year:last-child .event:last-child .content {
    padding-block-end: 0;
  }

  .content > * {
    margin: 0;
  }

  .content > p {
    max-inline-size: 65ch;
  }

  .content > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: baseline;
    font-size: 0.9375em;
  }

  .date {
    font-weight: 600;
  }

  .when :where([data-status]:not([data-status='held'])) {
    display: inline-block;
    padding-inline: 0.55em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }

  .when [data-status='planned'] {
    border-style: dashed;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.6em;
    padding-block-start: 0.2em;
    font-size: 0.9375em;
  }

  dt {
    font-size: 0.875em;
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  .save {
    min-block-size: max(24px, 2em);
    padding: 0.1em 0.75em;
    font-size: 0.875em;
  }

  .content > .save {
    margin-block-start: 0.35em;
  }

  .short .content {
    padding-block-end: 1em;
  }

  table .date {
    font-weight: 400;
  }

  table :is(.date, .save) {
    white-space: nowrap;
  }

  .save-all {
    margin-block-start: var(--_gap);
  }

  @container (inline-size >= 40em) {
    .year {
      display: grid;
      grid-template-columns: var(--hn-event-timeline-year-inline-size, 6em) minmax(0, 1fr);
      column-gap: 1em;
    }

    .year > :not(ol) {
      position: sticky;
      inset-block-start: 0.5em;
      align-self: start;
      margin: 0;
      padding: 0;
    }
  }
`;
