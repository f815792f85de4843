import { findRecord, type ContactPoint, type DatasetIndex } from '@health-networks/core';
import { networkNameOf, shownText, type ShownText } from './text.js';

/**
 * Returns the topic of a contact: as stated in the data, or else the name of the first network or program it is given
 * for, unless a file has given it only an id.
 */
export const contactTopic = (
  { topic, about: [first = ''], organization }: ContactPoint,
  { index, language }: { index: DatasetIndex; language: string },
): ShownText | undefined => {
  if (topic) return shownText(topic, language);
  const found = first === organization ? undefined : findRecord(index, first)?.record;
  return found && 'name' in found ? networkNameOf(found, language) : undefined;
};
