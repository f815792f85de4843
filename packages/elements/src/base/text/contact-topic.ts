import { findRecord, type ContactPoint, type DatasetIndex } from '@health-networks/core';
import { requiredText, shownText, type ShownText } from './text.js';

/** On what subject to turn to a contact: as the data say, else the first network or program that it is given for. */
export const contactTopic = (
  { topic, about: [first = ''], organization }: ContactPoint,
  { index, language }: { index: DatasetIndex; language: string },
): ShownText | undefined => {
  if (topic) return shownText(topic, language);
  const found = first === organization ? undefined : findRecord(index, first)?.record;
  return found && 'name' in found ? requiredText(found.name, language, found.id) : undefined;
};
