import type { DatasetIndex } from '@health-networks/core';
import { formatVcard, vcardContactOf, type VcardOptions } from '@health-networks/core/io';

/** The vCard of a contact. Loaded when a reader saves one. */
export const contactFile = (
  index: DatasetIndex,
  contactId: string,
  language: string,
  options: VcardOptions,
): string => {
  const contact = vcardContactOf(index, contactId, language);
  if (!contact) throw new RangeError(`The data hold no contact "${contactId}".`);
  return formatVcard(contact, options);
};
