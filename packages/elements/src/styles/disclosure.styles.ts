import { css } from 'lit';

/** Parts that open and close by `details`, so that find-in-page opens them; on paper all of them stand open. */
export const disclosureStyles = css`
  .disclosure > summary {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    align-items: baseline;
    min-block-size: max(24px, 1.75em);
    border-radius: calc(var(--_radius) / 2);
    list-style: none;
    cursor: pointer;
  }

  .disclosure > summary::-webkit-details-marker {
    display: none;
  }

  .disclosure > summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.1em;
    border-block-end: 0.13em solid currentColor;
    border-inline-end: 0.13em solid currentColor;
    rotate: -45deg;
    translate: 0 -0.12em;
  }

  .disclosure > summary:dir(rtl)::before {
    rotate: 45deg;
  }

  .disclosure[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .disclosure[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }

  .disclosure > summary:hover .summary {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .disclosure > summary::before {
      transition: rotate 0.12s;
    }
  }

  @media print {
    .disclosure > summary {
      display: block;
    }

    .disclosure > summary::before {
      display: none;
    }

    .disclosure::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
