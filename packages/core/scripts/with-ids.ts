import { collectionNames } from '../src/model/collections.js';
import type { Dataset } from '../src/model/types.generated.js';

const union = (parts: readonly string[]): string => (parts.length > 0 ? parts.join(' | ') : 'never');

const quoted = (ids: readonly string[]): string[] => ids.map((id) => `'${id}'`);

const documentIds = (dataset: Dataset): string => {
  const rows = collectionNames.map((name) => `${name}: ${union(quoted(Object.keys(dataset[name])))};`);
  return `export interface DocumentIds {\n${rows.join('\n')}\n}`;
};

/** Renders the ids that only the second layer has; the type adds them to the first layer. */
const seedIds = (dataset: Dataset, documents: Dataset): string => {
  const rows = collectionNames.map((name) => {
    const added = Object.keys(dataset[name]).filter((id) => !Object.hasOwn(documents[name], id));
    return `${name}: ${union([`DocumentIds['${name}']`, ...quoted(added)])};`;
  });
  return `export interface SeedIds {\n${rows.join('\n')}\n}`;
};

/**
 * Replaces inferred id types in `src/data/ids.ts` with literal unions. Otherwise the compiler would refer to all
 * records and emit their types.
 *
 * @throws {Error} when a type is not declared as expected
 */
export const withIds = (
  declarations: string,
  { documentDataset, seedDataset }: { documentDataset: Dataset; seedDataset: Dataset },
): string => {
  const written = { DocumentIds: documentIds(documentDataset), SeedIds: seedIds(seedDataset, documentDataset) };
  const replaced = Object.entries(written).reduce((text, [name, type]) => {
    const before = new RegExp(`export type ${name} = \\{[^]*?\\n\\};`);
    if (!before.test(text))
      throw new Error(`The declarations of src/data/ids.ts have no type ${name}: adapt this script.`);
    return text.replace(before, type);
  }, declarations);
  return replaced.replace(/^import .*\n/gm, '');
};
