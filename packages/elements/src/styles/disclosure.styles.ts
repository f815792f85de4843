import { css } from 'lit';

/** Styles of `details`, which find-in-page opens; in print, all are expanded. */
export const disclosureStyles = css`
  summary {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    align-items: baseline;
    min-block-size: max(24px, 1.75em);
    border-radius: calc(var(--_radius) / 2);
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.1em;
    border-block-end: 1.5px solid currentColor;
    border-inline-end: 1.5px solid currentColor;
    rotate: -45deg;
    translate: 0 -0.12em;
  }

  summary:dir(rtl)::before {
    rotate: 45deg;
  }

  details[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  details[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }

  summary:hover .summary {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: rotate 0.12s;
    }
  }

  @media print {
    summary {
      display: block;
    }

    summary::before {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
