import { css, unsafeCSS } from 'lit';
import { visuallyHidden } from '../styles/mixins.styles.js';
import { wheelSizes } from '../wheel/wheel.view.js';

/** Layout with the wheel aligned with the heading and the text beside it. */
const beside = css`
  align-items: center;

  .drawn {
    grid-area: 1 / 1;
  }
`;

/** When names do not fit inside the wheel, a list with one band per pillar is more useful than a ring of numbers. */
const band = css`
  > :is(svg, .hub) {
    display: none;
  }

  .list {
    grid-area: 1 / 1;
    gap: 0.4em;
  }

  .concept {
    padding: 0.6em 0.8em;
    border-inline-start: 0.4em solid var(--_part);
    background: var(--_fill);
    color: var(--_ink);
    print-color-adjust: exact;
  }

  .list .description {
    margin-inline-start: 0;
    padding-inline-start: 0;
    border: 0;
    color: inherit;
  }
`;

/** Minimum width in em for names beside a ring. */
const roomBesideRing = 28;

const bandsBelow = (width: number, names: string): string =>
  `@container (inline-size < ${width}em) { .wheel.${names} { ${band.cssText} } }`;

const wheelOrList = unsafeCSS(
  [...wheelSizes.map((size) => bandsBelow(size, `from-${size}`)), bandsBelow(roomBesideRing, 'around')].join('\n'),
);

export const pillarDiagramStyles = css`
  .wheel {
    --_wheel: var(--hn-pillar-diagram-wheel-inline-size, 34em);

    margin: 0;
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
    margin-block-end: var(--_gap);
  }

  .drawn {
    container-type: inline-size;
  }

  .texts {
    margin: 0;
  }

  .purpose {
    max-inline-size: 34em;
    font-size: 1.1875em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .texts b {
    display: block;
    font-weight: 650;
  }

  .purpose b {
    font-size: max(12px, 0.8em);
  }

  /* Without a wheel beside it, each line opens at its name. */
  .lines {
    display: none;
    gap: 0.75em;
  }

  .lines > li {
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid transparent;
  }

  .lines > .selected {
    border-color: var(--_accent);
  }

  ${wheelOrList}

  @container (34em <= inline-size < 46em) {
    .page:is([data-min='14'], [data-min='17'], [data-min='21']):has(> .purpose) {
      ${beside}
      grid-template-columns: minmax(0, 22em) minmax(0, 1fr);
      column-gap: calc(var(--_gap) * 2);
    }
  }

  @container (inline-size >= 46em) {
    .page[data-min] > .drawn {
      max-inline-size: var(--hn-pillar-diagram-wheel-inline-size, 34em);
    }

    .page[data-min]:has(> .texts) {
      ${beside}
      grid-template-columns: minmax(0, 34em) minmax(0, 1fr);
      column-gap: calc(var(--_gap) * 3);
    }

    .page[data-min] > .lines {
      display: grid;
    }
  }

  /* Named, because the drawing is a container of its own. */
  @container base (inline-size >= 46em) {
    .page[data-min]:has(> .lines) :is(.summary, .description:not(:has(.related))) {
      ${visuallyHidden}
    }
  }

  /* A list by itself: rows that belong together, each in its color. */
  .base > .list {
    gap: 0;

    > .concept {
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_line);
    }

    > .concept:first-child {
      border-block-start: 1px solid var(--_line);
    }

    .text {
      font-weight: 600;
    }
  }

  /* Rows of equal length where that can be; fewer columns where there is no room. */
  .columns {
    --_columns: 4;
    --_between: var(--_gap);
    --_widest: calc((100% - (var(--_columns) - 1) * var(--_between)) / var(--_columns));

    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(10.5em, var(--_widest))), 1fr));
    gap: var(--_between);
  }

  .columns:is([data-count='3'], [data-count='5'], [data-count='6'], [data-count='9']) {
    --_columns: 3;
  }

  .columns[data-count='10'] {
    --_columns: 5;
  }

  .columns[data-count='2'] {
    --_columns: 2;
  }

  .columns .concept {
    padding: 1.1em 1.1em 1.2em;
    border-block-start: 0.4em solid var(--_part);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_part) 11%, transparent);
  }

  .columns .label {
    display: grid;
    gap: 0.7em;
    justify-items: start;
  }

  .columns .text {
    font-weight: 600;
    line-height: 1.35;
  }

  .columns .name {
    font-weight: inherit;
  }

  .columns .description {
    margin-block-start: 0.6em;
    padding: 0;
    border: 0;
  }

  /* One below the other: the name beside its number. */
  @container (inline-size < 22em) {
    .columns .concept {
      padding: 0.8em 0.9em;
      border-block-start: 0;
      border-inline-start: 0.4em solid var(--_part);
      border-radius: var(--_radius);
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }

    .columns .label {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
    }
  }

  @media print {
    .columns .concept {
      print-color-adjust: exact;
    }
  }
`;
