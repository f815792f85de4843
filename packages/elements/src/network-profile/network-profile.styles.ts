import { css, unsafeCSS } from 'lit';
import { sectionNames } from './sections.js';

/** Selects the links to sections whose widget is empty, to hide them. */
const hiddenLinks = unsafeCSS(
  sectionNames.map((name) => `.base:has([data-section='${name}'] [state='empty']) [data-to='${name}']`).join(',\n'),
);

/** Sections that are placed side by side if there is space. */
const pairs = [
  ['pillars', 'life-circle'],
  ['map', 'contacts'],
] as const;

/** Returns a selector for the widget of a section, folded or not, that is not empty. */
const filled = (section = ''): string =>
  `${section} > :not([state='empty'], .fold), ${section} > .fold > :not([state='empty'], summary)`;

export const networkProfileStyles = css`
  .about {
    display: grid;
    gap: var(--_gap);
  }

  .purpose {
    font-size: 1.2em;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .about p {
    max-inline-size: 40em;
  }

  .about p:last-child {
    margin-block-end: 0;
  }

  .names {
    font-size: max(12px, 0.9375em);
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.55em 2.5em;
  }

  dl > div {
    max-inline-size: 22em;
  }

  dt {
    font-size: max(12px, 0.8125em);
    font-weight: 600;
  }

  .jump {
    grid-column: 1 / -1;
    margin-block-start: calc(var(--_gap) * 1.25);
    padding-block: 0.4em;
    border-block: 1px solid var(--_line);
  }

  /* Lines of about the same length, none with one link alone. */
  .jump ul {
    text-wrap: balance;
  }

  .jump li {
    display: inline-block;
    margin-inline-end: 1.25em;
  }

  .jump a {
    display: inline-block;
    padding-block: 0.25em;
  }

  ${hiddenLinks} {
    display: none;
  }

  .sections {
    --_pillars: var(--hn-pillar-diagram-wheel-inline-size, 28em);
    --_largest-name: 0.875em;
    --_goal-order: 1;
    --_circle: var(--hn-life-circle-inline-size, 23em);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 3em;
  }

  section[data-section='about'] {
    margin: 0;
    padding: 0;
    border: 0;
  }

  hn-pillar-diagram {
    --hn-pillar-diagram-wheel-inline-size: var(--_pillars);
  }

  hn-life-circle {
    --hn-life-circle-inline-size: var(--_circle);
  }

  [name='heading'] > [part='heading'] {
    font-size: 1.7em;
  }

  section [part='heading'] {
    margin-block-end: 0.5em;
    font-size: 1.4em;
  }

  /* The heading of a compact widget is as large as those of the others. */
  [density='compact'] > [slot='heading'] {
    font-size: calc(1em / 0.9375);
  }

  /* Short sections beside each other. */
  @container (inline-size >= 56em) {
    .sections {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    section {
      grid-column: 1 / -1;
    }

    ${unsafeCSS(
      pairs
        .map(
          ([first, second]) => `[data-section='${first}']:has(${filled(`+ [data-section='${second}']`)}) {
            grid-column: 1;
          }
          [data-section='${first}']:has(${filled()}) + [data-section='${second}'] {
            grid-column: 2;
          }`,
        )
        .join('\n'),
    )}
  }

  section {
    min-inline-size: 0;
    margin-block-start: calc(var(--_gap) * 1.5);
    padding-block-start: calc(var(--_gap) * 1.25);
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: 1em;
  }

  /* The links end with a line of their own. */
  .jump + section {
    margin-block-start: 0;
    border-block-start: 0;
  }

  /* The data may hold records of a section that its widget, which knows better, has no use for. */
  section:has([state='empty']) {
    display: none;
  }

  /* Every section has its sources: a line before each of them would cut the page in two again and again. */
  .sources,
  section > ::part(sources) {
    margin-block-start: 1em;
    padding-block-start: 0;
    border-block-start: 0;
  }

  .goals {
    display: grid;
    gap: 1em 2.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
  }

  .goals li {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_accent);
  }

  .goals p {
    margin: 0;
  }

  .by {
    display: block;
    font-size: max(12px, 0.875em);
    font-weight: 650;
  }

  .statements {
    display: grid;
    gap: calc(var(--_gap) * 1.5) 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
  }

  blockquote {
    max-inline-size: 40em;
    margin-block-end: 0.5em;
    text-wrap: pretty;
  }

  figcaption {
    font-size: max(12px, 0.9375em);
  }

  .speaker {
    font-weight: 650;
  }

  .post {
    display: block;
  }

  @media print {
    .jump {
      display: none;
    }

    .goals li,
    .statements li {
      break-inside: avoid;
    }
  }
`;
