import { css } from 'lit';
import { factRowStyles } from '../../styles/fact-row.styles.js';
import { visuallyHidden } from '../../styles/mixins.styles.js';

/** Styles of one partner: logo, name, facts, details button and details. */
export const partnerItemStyles = css`
  ${factRowStyles}

  .tile {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: calc(var(--_tile) / 0.75);
    block-size: calc(var(--_tile-height, 2.25em) / 0.75);
    margin-inline-end: 0.5em;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, var(--_tint, var(--_accent)) 14%, transparent);
    font-size: max(12px, 0.75em);
    font-weight: 650;
    line-height: 1;
    overflow-wrap: normal;
  }

  /* A tint for each kind, beside the word for it. */
  .tint-1 {
    --_tint: #b3502b;
  }

  .tint-2 {
    --_tint: #2e7d4f;
  }

  .tint-3 {
    --_tint: #8a4fa3;
  }

  .tint-4 {
    --_tint: #9a7a12;
  }

  .tint-5 {
    --_tint: #b03a67;
  }

  /* Logos are made for white paper. */
  .tile img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.2em;
    background: #fff;
    object-fit: contain;
  }

  .tile img[hidden] {
    display: none;
  }

  .name {
    font-weight: 650;
  }

  .text > :first-child {
    font-size: max(12px, 0.9375em);
    line-height: 1.3;
    text-wrap: pretty;
  }

  .facts {
    font-size: max(12px, 0.875em);
  }

  .text .facts {
    line-height: 1.4;
    text-wrap: balance;
  }

  .more {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: max(24px, 1.9em);
    min-block-size: 2em;
    padding: 0.2em;
    border: 0;
    font-size: max(12px, 0.875em);
  }

  .more::after {
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: auto;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    content: '';
    rotate: 45deg;
    translate: 0 -0.15em;
  }

  .more[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }

  .more:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* A card opens wherever it is pressed, but for its links. */
  .cards .more::before {
    position: absolute;
    inset: 0;
    content: '';
    cursor: pointer;
  }

  .item :is(a, .details) {
    position: relative;
  }

  .cards .more span,
  .lines .more span {
    ${visuallyHidden}
  }

  .item > .details {
    grid-column: 1 / -1;
    margin-inline-end: 0.4em;
  }

  .details {
    margin-block: 0.2em 0.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: max(12px, 0.9375em);
  }

  .details dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.6em 1.5em;
  }

  .details dt {
    font-size: max(12px, 0.875em);
    font-weight: 600;
  }
`;
