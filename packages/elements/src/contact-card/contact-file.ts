import type { DatasetIndex } from '@health-networks/core';
import { formatVcard, vcardContactOf } from '@health-networks/core/io';

/** The vCard (RFC 6350) of a contact. Loaded when a reader saves one. */
export const contactFile = (index: DatasetIndex, contactId: string, language: string): string => {
  const contact = vcardContactOf(index, contactId, language);
  if (!contact) throw new RangeError(`The data hold no contact "${contactId}".`);
  return formatVcard(contact);
};
