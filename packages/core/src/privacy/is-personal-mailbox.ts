import type { Person } from '../model/types.generated.js';
import { namePatternsOf, type NamePattern, wordsOf } from './name-pattern.js';

/**
 * The minimum length of a name that is searched for within words; shorter names are part of too many words: "Bo" in
 * "mailbox".
 */
const minLengthInside = 3;

const hasInitials = (letters: string, { given, prefix, family }: NamePattern): boolean => {
  const first = given.map((name) => name.charAt(0)).join('');
  const last = family.map((name) => name.charAt(0)).join('');
  const full = prefix.map((name) => name.charAt(0)).join('') + last;
  return [first + last, first + full, last + first].includes(letters);
};

/**
 * Whether a mailbox belongs to this person rather than to a role: whether the part before the @ contains the first or
 * family name or consists of the initials, as in `m.schneider@` and `jvdw@`. The name of a role (`info@`) identifies
 * nobody. In case of doubt, the result is true.
 *
 * @example
 * const anna = ownDataset.persons['anna-example'];
 * isPersonalMailbox('a.vanderberg@example.org', anna); // true
 * isPersonalMailbox('info@example.org', anna); // false
 */
export const isPersonalMailbox = (email: string, person: Person): boolean => {
  const words = wordsOf(email.slice(0, email.lastIndexOf('@'))).map(({ folded }) => folded);
  const letters = words.join('');
  return namePatternsOf(person).some((pattern) => {
    const names = [...pattern.given, ...pattern.family];
    const isInside = names.some((name) =>
      name.length < minLengthInside ? words.includes(name) : letters.includes(name),
    );
    return isInside || hasInitials(letters, pattern);
  });
};
