import type { DatasetIndex } from '@health-networks/core';
import { formatVcard, vcardContactOf, type VcardContact } from '@health-networks/core/io';
import { html, type TemplateResult } from 'lit';
import type { ContactRow } from './contact-card.view.js';
import { findQrCode, type QrCode } from './qr-code.js';
import type { ContactCardMessages } from './messages.js';

/** Width of the quiet zone in modules, as the QR code standard requires. */
const quietZone = 4;

/** Fewer fields make a smaller QR code, which cameras read more easily. */
const shortened = (contact: VcardContact): VcardContact => {
  const { note: _note, source: _source, uid: _uid, languages: _languages, ...short } = contact;
  return short;
};

/** vCard 3.0, whatever `vcard` says: camera apps of all ages read it. */
const codeOf = (index: DatasetIndex, contactId: string, language: string): QrCode | undefined => {
  const contact = vcardContactOf(index, contactId, language);
  return contact && findQrCode(formatVcard(shortened(contact), { version: '3.0' }));
};

/** Caches the QR code per row: it is costly, and every update renders all cards. */
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

/** The QR code of a contact, to be read with a phone. Loaded when a reader asks for one. */
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
