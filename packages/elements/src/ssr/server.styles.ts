import { css } from 'lit';

/**
 * What only the HTML of a server needs. Where no script runs, what needs one is not shown, and what it would show later is
 * there; names stay as text. While a page is being read, fields come one after another, each at the cost of the others:
 * they are seen when all are there.
 */
export const serverStyles = css`
  :is(.base, .controls) > .filters:not(:has(+ *)) {
    visibility: hidden;
  }

  @media (scripting: none) {
    button,
    input,
    select,
    label:has(input, select) {
      display: none !important;
    }

    th button,
    button[part~='name'] {
      all: unset !important;
      display: inline !important;
    }

    [part~='description'][hidden] {
      display: block !important;
    }

    [hidden='until-found'] {
      content-visibility: visible !important;
    }
  }
`;
