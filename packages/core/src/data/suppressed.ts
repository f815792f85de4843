/**
 * Persons who must not be added again: SHA-256 hashes, in hexadecimal, of `health-networks:person:` and the id. The
 * list contains no names; a hash does not hide an id from someone who guesses it, but it keeps the name out of this
 * list. Entries are never removed.
 */
export const suppressedPersons: readonly string[] = [];
