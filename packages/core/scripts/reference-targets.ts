import type { CollectionName } from '../src/model/collections.js';
import { recordSchemas } from '../src/model/dataset.js';
import type { SchemaDoc } from '../src/model/schema-doc.js';

const isCollection = (name: string): name is CollectionName => Object.hasOwn(recordSchemas, name);

const collectionNames = Object.keys(recordSchemas).filter(isCollection);

/**
 * Returns the collections that an id may refer to, from the comment of its field.
 *
 * @throws {Error} when the comment names no collection, or an unknown one
 */
export const referenceTargets = ({ references = '' }: SchemaDoc, field: string): readonly CollectionName[] => {
  if (references === 'any') return collectionNames;
  const named = references.split(/\s+/).filter(Boolean);
  const targets = named.filter(isCollection);
  if (targets.length > 0 && targets.length === named.length) return targets;
  const unknown = named.filter((name) => !isCollection(name)).join(' ');
  throw new Error(
    `${field} is an id: its comment must end with "@references" and the collections into which it leads (${unknown || 'none given'}).`,
  );
};
