import { css } from 'lit';
import { eventDateStyles } from './event-date.styles.js';

export const eventTimelineStyles = css`
  .news {
    margin-block: 0 var(--_gap);
  }

  .news > a {
    display: inline-block;
    padding: 0.4em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: max(12px, 0.9375em);
    font-weight: 600;
    text-decoration: none;
  }

  .news > a:hover {
    background: var(--_surface);
    text-decoration: underline;
  }

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
    grid-template-columns: minmax(var(--hn-event-timeline-date-inline-size, 4.75em), min-content) minmax(0, 1fr);
    align-items: start;
    gap: 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  ${eventDateStyles}

  .called-off {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }

  .called-off .event:first-child {
    border: 0;
  }

  .cancelled .date {
    background: none;
    border-color: var(--_line);
  }

  .cancelled :is(.when > .date, .title > .name) {
    color: var(--_muted);
    font-weight: 500;
    text-decoration: line-through;
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

  .title {
    display: flow-root;
    line-height: 1.35;
  }

  .title > .name {
    margin-inline-end: 0.35em;
    font-size: 1.0625em;
    font-weight: 650;
  }

  .fact,
  .part .date,
  .part .status {
    font-size: max(12px, 0.875em);
  }

  .fact,
  .parts .date {
    color: var(--_muted);
  }

  .where {
    display: flex;
    gap: 0.3em;
  }

  .where > .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
  }

  .status {
    --_ink: var(--_muted);

    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_ink);
    color: var(--_ink);
    border-radius: var(--_radius);
    font-size: max(12px, 0.8125em);
    line-height: 1.4;
  }

  .folded {
    font-size: max(12px, 0.9375em);
  }

  .folded > summary {
    inline-size: fit-content;
    color: var(--_muted);
  }

  .cancelled .status {
    --_ink: var(--_alert);

    font-weight: 600;
  }

  .parts {
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  .part {
    font-size: max(12px, 0.9375em);
  }

  .folded .part {
    font-size: 1em;
  }

  .part > .name {
    font-weight: 600;
  }

  .part + .part {
    margin-block-start: 0.25em;
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
    font-size: max(12px, 0.875em);
  }

  .content > .save {
    margin-block-start: 0.5em;
  }

  .save-all {
    margin-block-start: var(--_gap);
    font-size: max(12px, 0.875em);
  }

  tr.part th {
    padding-inline-start: 1.25em;
  }

  table :is(.date, .save) {
    white-space: nowrap;
  }

  @container (inline-size < 15em) {
    .event {
      display: block;
    }
  }

  @container (inline-size >= 34em) {
    .event {
      grid-template-columns: minmax(var(--hn-event-timeline-date-inline-size, 5.5em), min-content) minmax(0, 1fr);
      gap: 1.25em;
    }
  }

  /* What has passed takes half the width, where that is room enough. */
  @container (inline-size >= 60em) {
    .past .many {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }

    .year .many > .event:nth-child(2) {
      padding-block-start: 0.1em;
      border: 0;
    }
  }
`;
