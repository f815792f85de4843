import { format } from 'prettier';
import type { CollectionName } from '../src/model/collections.js';
import { recordSchemas } from '../src/model/dataset.js';
import type { SchemaDoc } from '../src/model/schema-doc.js';

/** Formats the text of a generated module like the other code, with a blank line between its parts. */
export const formatModule = (parts: readonly string[]): Promise<string> =>
  format(parts.join('\n\n'), { parser: 'typescript', printWidth: 120, singleQuote: true });

/** Converts a name in code to kebab case: `NetworkKind` becomes `network-kind`. */
export const kebabCase = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

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
