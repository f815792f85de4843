/**
 * Persons who are not to come back: SHA-256 hashes, in hexadecimal, of `health-networks:person:` and the id. No names;
 * a hash does not hide an id from somebody who guesses it, it only keeps the name out of this list. Never shortened.
 */
export const suppressedPersons: readonly string[] = [];
