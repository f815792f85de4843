import type { DatasetIndex } from '@health-networks/core';
import { formatVcard, vcardContactOf, type VcardOptions } from '@health-networks/core/io';
import type { OfferedFile } from '../base/files/offer-file.js';

export { offerFile } from '../base/files/offer-file.js';

/** Creates the vCard file of a contact. Loaded on demand. */
export const contactFile = (
  index: DatasetIndex,
  contactId: string,
  language: string,
  options: VcardOptions,
): OfferedFile => {
  const contact = vcardContactOf(index, contactId, language);
  if (!contact) throw new RangeError(`The dataset has no contact "${contactId}".`);
  return { name: `${contactId}.vcf`, mediaType: 'text/vcard', content: formatVcard(contact, options) };
};
