import { css } from 'lit';

/** Styles of the QR code of a contact. */
export const contactCodeStyles = css`
  .code {
    margin: 0;
  }

  /* Dark on light in every color scheme: cameras do not read the inverse. */
  .code svg {
    display: block;
    inline-size: min(100%, var(--hn-contact-card-code-inline-size, 16em));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  figcaption {
    margin-block-start: 0.4em;
    font-size: max(12px, 0.875em);
  }
`;
