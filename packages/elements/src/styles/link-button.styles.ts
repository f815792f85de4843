import { css } from 'lit';

/** Declarations for a secondary button, which looks like a link. */
export const linkButton = css`
  min-block-size: max(24px, 2em);
  padding: 0;
  border: 0;
  background: none;
  color: var(--_link);
  text-decoration: underline;
  text-decoration-thickness: from-font;
  text-underline-offset: 0.18em;
`;
