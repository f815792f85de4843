import { css } from 'lit';

/** Where no script runs, what needs one is not shown, and what it would show later is there; names stay as text. */
export const noScriptStyles = css`
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
