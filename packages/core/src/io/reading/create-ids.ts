import { foldCase } from '../../model/fold-text.js';
import { maxIdLength } from '../../model/guards/is-id.js';
import { slug, createUniqueIds } from '../../model/unique-ids.js';

/** Creates a unique id from a name. The second argument replaces or precedes a slug that cannot start an id. */
export type CreateId = (name: string, otherwise: string) => string;

/** Characters of other scripts than Latin, which a slug loses. */
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Leaves room for the hash and a numeric suffix. */
const maxLength = maxIdLength - 15;

/** Hashes a text to seven letters and digits (FNV-1a): short, the same on every platform, not cryptographic. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
};

/**
 * Returns the id for a name, before a number makes it unique. What a slug loses of a name in another script is
 * represented by a hash, so that the id depends on the name, not on its row.
 */
export const idOfName = (name: string, otherwise: string): string => {
  const word = slug(name);
  const id = /^[a-z]/.test(word) ? word : slug(`${otherwise} ${word}`);
  const isLost = word === '' ? name.trim() !== '' : otherScript.test(name);
  return isLost ? slug(`${id.slice(0, maxLength)} ${hashOf(foldCase(name))}`) : id;
};

/**
 * Creates unique ids from names: `create('Universitair Medisch Centrum', 'organization')` is
 * `universitair-medisch-centrum`.
 */
export const createIds = (taken: Iterable<string>): CreateId => {
  const uniqueId = createUniqueIds(taken);
  return (name, otherwise) => uniqueId(idOfName(name, otherwise));
};
