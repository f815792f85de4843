import { css } from 'lit';

export const networkProfileStyles = css`
  .about {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    align-items: start;
  }

  @container (inline-size >= 44em) {
    .about:has(dl) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 18em);
      gap: 3em;
    }
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
    font-size: 0.9375em;
  }

  dl {
    display: grid;
    gap: 0.55em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    margin: 0;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }

  dt {
    font-size: 0.8125em;
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 3em;
  }

  section[data-section='about'] {
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* Two pictures of the same kind beside each other. */
  @container (inline-size >= 60em) {
    .sections {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    section {
      grid-column: 1 / -1;
    }

    section[data-section='pillars']:has(+ section[data-section='life-circle']) {
      grid-column: 1;
    }

    section[data-section='pillars'] + section[data-section='life-circle'] {
      grid-column: 2;
    }
  }

  section {
    margin-block-start: calc(var(--_gap) * 2);
    padding-block-start: calc(var(--_gap) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  /* The data may hold records of a section that its widget, which knows better, has no use for. */
  section:has(> [state='empty']) {
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
    font-size: 0.875em;
    font-weight: 650;
  }

  .statements {
    display: grid;
    gap: calc(var(--_gap) * 1.5) 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
  }

  figure,
  blockquote {
    margin: 0;
  }

  blockquote {
    max-inline-size: 40em;
    margin-block-end: 0.5em;
    text-wrap: pretty;
  }

  figcaption {
    font-size: 0.9375em;
  }

  .speaker {
    font-weight: 650;
  }

  .post {
    display: block;
  }

  @media print {
    dd a[href]::after {
      content: none;
    }

    .goals li,
    .statements li {
      break-inside: avoid;
    }
  }
`;
