import { css } from 'lit';
import { programFactStyles } from './program-facts.styles.js';

export const programListStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }

  .tools:not(:has(*)) {
    display: none;
  }

  .tools > button {
    min-block-size: max(24px, calc(var(--_target) * 0.8));
    margin-inline-start: auto;
    padding: 0.15em 0.8em;
    font-size: max(12px, 0.875em);
  }

  .tools .filters {
    flex: 0 1 18em;
    margin: 0;
  }

  .status {
    margin-block-end: 0.5em;
    font-size: max(12px, 0.875em);
  }

  .tree,
  .flat {
    margin-block-end: var(--_gap);
  }

  .group + .group {
    margin-block-start: calc(var(--_gap) * 2.25);
  }

  .group > [part='heading'] {
    margin-block-end: 0.5em;
    font-size: 1.25em;
  }

  .shared {
    max-inline-size: 46em;
    margin-block-end: 0.9em;
  }

  .names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: 1.5em;
    margin-block: 0 var(--_gap);
  }

  .names > li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .name-alone .name {
    font-weight: 400;
  }

  .lead .name {
    font-weight: 600;
  }

  .also {
    margin-block: 0 0.1em;
    color: var(--_muted);
    font-size: max(12px, 0.9375em);
  }

  .tree,
  .flat {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1.1em 1.5em;
  }

  /* Without a frame, so that the shorter of two leaves no empty box. */
  .tree > .program,
  .flat > .program {
    padding: 0.6em 0 0.25em;
    border-block-start: 2px solid var(--_accent);
    background: var(--hn-program-list-item-background-color, transparent);
    break-inside: avoid;
  }

  .name {
    font-weight: 650;
    line-height: 1.35;
  }

  .tree > .program > .head .name {
    font-size: 1.0625em;
  }

  .kind {
    color: var(--_muted);
    font-size: max(12px, 0.875em);
  }

  .part-of {
    color: var(--_muted);
    font-size: max(12px, 0.875em);
  }

  .body {
    display: grid;
    gap: 0.4em;
    max-inline-size: 46em;
    margin-block-start: 0.3em;
    font-size: max(12px, 0.9375em);
  }

  .body:not(:has(*)) {
    display: none;
  }

  .body p {
    margin: 0;
  }

  ${programFactStyles}

  summary {
    inline-size: fit-content;
  }

  .fold > summary {
    color: color-mix(in srgb, currentColor 88%, transparent);
    font-size: max(12px, 0.9375em);
  }

  .fold[open] > :not(summary) {
    margin-block: 0.4em;
  }

  .more {
    margin-block-start: calc(var(--_gap) * 1.25);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .more > .group {
    margin-block-start: var(--_gap);
    font-size: max(12px, 0.9375em);
  }

  .more .program {
    border-block-start: 1px solid var(--_line);
  }

  .parts {
    display: grid;
    gap: 0.7em;
    margin-block: 0.4em 0.2em;
    padding-inline-start: 1em;
    border-inline-start: 0.15em solid var(--_line);
  }

  /* As large as the text around them, however deep they stand. */
  .parts :is(.body, dl, summary) {
    font-size: 1em;
  }

  :is(.tree, .flat) > .program:only-child {
    grid-column: 1 / -1;
  }

  .parts .name {
    font-weight: 600;
  }

  @container (inline-size >= 35em) {
    .tree,
    .flat {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  /* The last of three takes a row of its own. */
  @container (35em <= inline-size < 56em) {
    :is(.tree, .flat) > .program:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  /* Two and four stand two by two. */
  @container (inline-size >= 56em) {
    :is(.tree, .flat):not(:has(> :is(:nth-child(2), :nth-child(4)):last-child)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (inline-size < 16em) {
    .parts .parts {
      padding-inline-start: 0.4em;
    }
  }
`;
