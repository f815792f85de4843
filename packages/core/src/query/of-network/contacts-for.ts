import { foldText, searchWords } from '../../model/fold-text.js';
import type { ContactPoint, Dataset, Person } from '../../model/types.generated.js';
import { findIn, findParty, type Party } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';

/** A contact point with the person and organization that it reaches. */
export interface Contact {
  readonly contactPoint: ContactPoint;
  readonly person: Person | undefined;
  readonly organization: Party | undefined;
}

/** Whether the topic of a contact contains all words, in any language and order. */
const isAbout = ({ topic = {} }: ContactPoint, words: readonly string[]): boolean => {
  const text = foldText(Object.values(topic).join(' '));
  return words.every((word) => text.includes(word));
};

/**
 * Returns the contacts for a network or program. With a topic, only contacts for which a source names that topic.
 *
 * @example
 * const [contact] = contactsFor(ownIndex, 'circle');
 * contact?.person?.givenName; // 'Anna'
 * contact?.contactPoint.email; // 'a.vanderberg@example.org'
 */
export const contactsFor = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks' | 'programs', I>,
  topic = '',
): Contact[] => {
  const plain: DatasetIndex = index;
  const words = searchWords(topic);
  return lookupsOf(plain)
    .contactPointsByAbout(id)
    .filter((contactPoint) => words.length === 0 || isAbout(contactPoint, words))
    .map((contactPoint) => ({
      contactPoint,
      person: findIn(plain, 'persons', contactPoint.person ?? ''),
      organization: findParty<Dataset>(plain, contactPoint.organization ?? ''),
    }));
};
