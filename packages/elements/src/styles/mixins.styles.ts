import { css } from 'lit';

/** Declarations for text that only assistive technology presents. */
export const visuallyHidden = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

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
