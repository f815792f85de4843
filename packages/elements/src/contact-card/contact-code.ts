import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { DatasetIndex } from '@health-networks/core';
import { formatVcard, vcardContactOf, type VcardContact } from '@health-networks/core/io';
import { html, type TemplateResult } from 'lit';
import type { ContactRow } from './contact-card.view.js';
import type { ContactCardMessages } from './messages.js';

/** A QR code to draw. */
export interface QrCode {
  /** Modules per side. */
  size: number;
  /** SVG path data of the dark modules, one unit each, from the top left. */
  path: string;
}

/** Highest QR version (97 modules per side): phone cameras cannot resolve smaller modules at the size of a card. */
const maxVersion = 20;

/** Error code of lean-qr for a text that does not fit. */
const tooMuchData = 4;

const isTooMuch = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === tooMuchData;

/** Encodes in byte mode, which every reader supports; ASCII needs no ECI header, which some readers do not support. */
const encode = (text: string): ReturnType<typeof mode.ascii> =>
  /^[\0-\x7F]*$/.test(text) ? mode.ascii(text) : mode.utf8(text);

/** Creates the QR code of a text with error correction level M (15 %); undefined if the text is too long. */
export const findQrCode = (text: string): QrCode | undefined => {
  try {
    const code = generate(encode(text), { minCorrectionLevel: correction.M, maxVersion });
    return { size: code.size, path: toSvgPath(code) };
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
};

/** Width of the quiet zone in modules, as required by the QR code standard. */
const quietZone = 4;

/** Removes optional fields: fewer fields make a smaller QR code, which cameras read more easily. */
const shortened = (contact: VcardContact): VcardContact => {
  const { note: _note, source: _source, uid: _uid, languages: _languages, ...short } = contact;
  return short;
};

/** Creates the QR code as vCard 3.0, regardless of `vcard`, because old and new camera apps read it. */
const codeOf = (index: DatasetIndex, contactId: string, language: string): QrCode | undefined => {
  const contact = vcardContactOf(index, contactId, language);
  return contact && findQrCode(formatVcard(shortened(contact), { version: '3.0' }));
};

/** Caches the QR code per row: it is expensive to create, and every update renders all cards. */
const codes = new WeakMap<ContactRow, { code: QrCode | undefined }>();

const codeOfRow = (row: ContactRow, index: DatasetIndex, language: string): QrCode | undefined => {
  const known = codes.get(row) ?? { code: codeOf(index, row.id, language) };
  codes.set(row, known);
  return known.code;
};

const renderDrawing = ({ size, path }: QrCode, label: string): TemplateResult => {
  const side = size + 2 * quietZone;
  return html`<svg part="code" role="img" aria-label=${label} viewBox="0 0 ${side} ${side}" focusable="false">
    <rect width=${side} height=${side} fill="#fff"></rect>
    <path d=${path} fill="#000" transform="translate(${quietZone} ${quietZone})" shape-rendering="crispEdges"></path>
  </svg>`;
};

/** Renders the QR code of a contact, to be scanned with a phone. Loaded on demand. */
export const renderCode = (
  row: ContactRow,
  { index, language }: { index: DatasetIndex; language: string },
  messages: ContactCardMessages,
): TemplateResult => {
  const code = codeOfRow(row, index, language);
  if (!code) return html`<p role="alert">${messages.codeTooLong}</p>`;
  return html`<figure class="code">
    ${renderDrawing(code, messages.codeImage(row.name.value))}
    <figcaption>${messages.scanCode}</figcaption>
  </figure>`;
};
