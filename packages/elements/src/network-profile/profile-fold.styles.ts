import { css } from 'lit';

/** Shows a folded section like the others; its heading is in its widget. */
const unfolded = css`
  .fold > summary {
    display: none;
  }

  .fold::details-content {
    content-visibility: visible;
    display: block;
  }

  .fold {
    --_own-heading: block;
  }
`;

/**
 * Styles of sections that are folded on a narrow screen. On a wide screen they are unfolded, if the browser supports
 * it.
 */
export const profileFoldStyles = css`
  .fold > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
  }

  .fold > summary::before {
    order: 1;
    rotate: 45deg;
    margin-inline-end: 0.2em;
    translate: 0 -0.15em;
  }

  .fold[open] > summary::before {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  section .fold > summary [part='heading'] {
    margin: 0;
  }

  .fold {
    --_own-heading: none;
  }

  /* By a property, because a slotted heading would be asked for the width of the widget that it stands in. */
  .fold > * > [slot='heading'] {
    display: var(--_own-heading);
  }

  @container (inline-size < 33em) {
    section:has(> .fold) {
      margin-block-start: 0;
      padding-block-start: 0;
    }

    section:not(:has(> .fold)) + section:has(> .fold) {
      margin-block-start: calc(var(--_gap) * 1.5);
    }

    section:has(> .fold) + section:not(:has(> .fold)) {
      margin-block-start: 0;
    }

    .fold[open] {
      padding-block-end: calc(var(--_gap) * 1.5);
    }
  }

  @supports selector(::details-content) {
    @container (inline-size >= 33em) {
      ${unfolded}
    }

    @media print {
      ${unfolded}
    }
  }
`;
