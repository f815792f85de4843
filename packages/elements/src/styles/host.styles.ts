import { css } from 'lit';
import { visuallyHidden } from './mixins.styles.js';
import { directionStyles } from './direction.styles.js';
import { hostReset } from './host-reset.js';
import { noticeStyles } from './notice.styles.js';

/**
 * Base styles of every widget: a reset, and the inherited properties that are taken over from the page. To position a
 * widget, style an element around it. The query container is inside the host, because a page may give the host any
 * `display`. Its inline-size containment keeps long words and tables from widening the page. The preferred width comes
 * from the grid column of `:host::before`.
 */
export const hostStyles = css`
  ${hostReset}

  :host {
    display: block;
    font: inherit !important;
    font-size: max(12px, 1em) !important;
    line-height: 1.5 !important;
    color-scheme: inherit !important;

    --_own-accent: light-dark(#0b5d7a, #7cc6e0);
    --_alert: light-dark(#b3261e, #ffb4ab);
    --_muted: color-mix(in srgb, currentColor 78%, transparent);
    --_accent: var(
      --hn-accent-color,
      var(--utrecht-link-color, var(--basis-color-action-1-color-default, var(--_own-accent)))
    );
    --_link: var(
      --hn-link-color,
      var(--nl-link-color, var(--utrecht-link-color, var(--basis-color-action-1-color-default, currentColor)))
    );
    --_surface: var(--hn-surface-background-color, color-mix(in srgb, currentColor 4%, transparent));
    --_line: var(
      --hn-border-color,
      var(--basis-color-default-border-subtle, color-mix(in srgb, currentColor 22%, transparent))
    );
    --_control-line: var(--hn-control-border-color, color-mix(in srgb, currentColor 60%, transparent));
    --_radius: var(
      --hn-border-radius,
      var(
        --basis-border-radius-md,
        var(--utrecht-card-border-radius, var(--utrecht-button-border-radius, var(--nl-button-border-radius, 0.5em)))
      )
    );
    --_gap: var(--hn-gap, var(--utrecht-space-block-md, var(--basis-space-block-xl, 1em)));
    --_target: var(
      --hn-pointer-target-min-size,
      var(--utrecht-pointer-target-min-size, var(--basis-pointer-target-min-block-size, 2.5em))
    );
  }

  /*
   * A page may be dark without saying so: whether its text is light tells. Lesser text is paler only where the text of
   * the page is nearly black or white, and so has contrast to spare.
   */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_is-light: clamp(0, (l - 0.6) * 999, 1);
      --_own-accent: oklch(from currentColor calc(0.448 + 0.339 * var(--_is-light)) 0.084 226);
      --_alert: oklch(from currentColor calc(0.5 + 0.338 * var(--_is-light)) calc(0.178 - 0.089 * var(--_is-light)) 28);
      --_muted: oklch(from currentColor l c h / calc(0.78 + 0.22 * clamp(0, min((l - 0.3) * 5, (0.92 - l) * 12), 1)));
    }
  }

  :host([density='compact' i]) {
    font-size: max(12px, 0.9375em) !important;
    --_gap: var(--hn-gap, 0.6em);
    --_target: var(--hn-pointer-target-min-size, 2em);
  }

  /* Pages make the text of a component transparent until it is defined, and forget some. */
  :host(:not([popover])) {
    color: inherit !important;
    color: rgb(from currentColor r g b / max(alpha, 0.6)) !important;
  }

  /* The preferred width: as much as there is, like a paragraph, but none that a narrow place would have to give. */
  :host::before {
    all: initial !important;
    display: grid !important;
    grid-template-columns: minmax(0, 60em) !important;
    min-inline-size: 0 !important;
    font: inherit !important;
    content: '' !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  ${directionStyles}

  .base {
    flex: 1 0 100%;
    container: base / inline-size;
    color: var(--hn-color, inherit);
    font-family: var(--hn-font-family, inherit);
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  /* An address has no hyphens but its own. */
  a:has(wbr) {
    hyphens: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.6em;
    font-family: var(--hn-heading-font-family, var(--utrecht-heading-font-family, inherit));
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  h1,
  h2 {
    font-size: 1.4em;
  }

  h3 {
    font-size: 1.2em;
  }

  h4,
  h5,
  h6 {
    font-size: 1em;
  }

  p {
    margin: 0 0 0.75em;
  }

  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  a,
  button,
  input,
  select,
  summary {
    scroll-margin-block: 5em;
  }

  :focus-visible {
    outline-color: var(--hn-focus-outline-color, var(--utrecht-focus-outline-color, currentColor));
    outline-style: var(--utrecht-focus-outline-style, var(--basis-focus-outline-style, solid));
    outline-width: var(--utrecht-focus-outline-width, var(--basis-focus-outline-width, 0.18em));
    outline-offset: 0.15em;
  }

  /* In a narrow side bar, what stays on one line elsewhere may break. */
  @container (inline-size >= 15em) {
    .together,
    .unbroken,
    .value {
      white-space: nowrap;
    }
  }

  button {
    min-block-size: var(--_target);
    padding: 0.35em 0.9em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--_surface);
  }

  .visually-hidden {
    ${visuallyHidden}
  }

  .loading {
    opacity: 0.75;
  }

  ${noticeStyles}

  /* Until the script is there, and if it never comes: their room is kept, so that nothing moves when it does. */
  :host(:not(:defined)) :is(button:not([part~='name'], th > *), label, .filters, .tools) {
    visibility: hidden;
  }

  /* On paper, and where no script runs, nothing can be pressed; a button that is a name is read as text. */
  @media print, (scripting: none) {
    button:not([part~='name'], th > *),
    label,
    .filters,
    .tools {
      display: none !important;
    }
  }

  @media print {
    .outdated {
      display: none;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    a[href^='http']:not(.address)::after {
      content: ' (' attr(href) ')';
      font-size: max(12px, 0.85em);
      font-weight: 400;
    }
  }
`;
