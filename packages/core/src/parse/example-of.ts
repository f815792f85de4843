import * as z from 'zod/mini';
import { languageTagSchema } from '../model/values/code-names.js';
import { idSchema } from '../model/values/id.js';

type Schema = z.core.$ZodType;

const maxRepeated = 40;

/** The number of fields to show if all are optional. */
const maxOptional = 4;

/** The placeholder for an unknown text. */
const unknownText = '"…"';

/** Whether a field is required in input: `id` and fields with a default are filled in by the parser. */
const isWritten = ([field, schema]: [string, Schema]): boolean =>
  field !== 'id' && !(schema instanceof z.ZodMiniOptional) && !(schema instanceof z.ZodMiniDefault);

const objectExample = (fields: readonly string[]): string => (fields.length > 0 ? `{ ${fields.join(', ')} }` : '{…}');

/** Reuses a string that was given in place of localized text. */
const textExample = (given: unknown): string =>
  typeof given === 'string' && given.trim() !== '' && given.length <= maxRepeated ? JSON.stringify(given) : unknownText;

/** Returns an example of an object with ids or language tags as keys. */
const recordExample = ({ def }: z.ZodMiniRecord, given: unknown): string => {
  if (def.keyType === languageTagSchema) {
    const isText = !(def.valueType instanceof z.ZodMiniArray);
    return objectExample([`"en": ${isText ? textExample(given) : `[${textExample(given)}]`}`]);
  }
  return objectExample([def.keyType === idSchema ? `"its-id": ${exampleOf(def.valueType)}` : '…']);
};

/**
 * Returns an example of valid JSON for a schema: `{ "number": "…", "display": "…" }`. Reuses `given`, the invalid
 * value, if it is a string.
 */
export const exampleOf = (schema: Schema, given?: unknown): string => {
  if (schema instanceof z.ZodMiniObject) {
    const all = Object.entries<Schema>(schema.def.shape);
    const written = all.filter(isWritten);
    const optional = all.length <= maxOptional ? all : [];
    const fields = written.length > 0 ? written : optional;
    return objectExample(fields.map(([field, inner]) => `"${field}": ${exampleOf(inner)}`));
  }
  if (schema instanceof z.ZodMiniRecord) return recordExample(schema, given);
  if (schema instanceof z.ZodMiniArray) return `[${exampleOf(schema.def.element)}]`;
  if (schema instanceof z.ZodMiniNumber) return '1';
  const [first] = schema instanceof z.ZodMiniEnum ? schema.options : [];
  return first === undefined ? unknownText : JSON.stringify(first);
};
