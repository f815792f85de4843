import { css } from 'lit';
import { disclosureStyles } from '../../styles/disclosure.styles.js';
import { visuallyHidden } from '../../styles/mixins.styles.js';

/** Styles of the elements that replace slots and disclosure buttons in plain HTML. */
export const lightStyles = css`
  [data-name='heading'] {
    display: contents;
  }

  ${disclosureStyles}

  /* Nothing is drawn later, which would move what a link leads to. */
  .slice {
    content-visibility: visible !important;
  }

  .cards .item > .text,
  .lines .item > .text {
    padding-inline-end: 2em;
  }

  .item > .unfold {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  /* As the button: at the end of the row, beside the name. */
  .item > .unfold > summary {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.4em;
    place-items: center;
    grid-template-columns: 1fr;
    inline-size: 2em;
    min-block-size: 2em;
  }

  .item > .unfold > summary::before {
    margin: 0;
    rotate: 45deg;
  }

  .item > .unfold[open] > summary::before {
    rotate: 225deg;
    translate: 0 0.12em;
  }

  .item > .unfold .summary {
    ${visuallyHidden}
  }
`;
