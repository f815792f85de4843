import * as z from 'zod/mini';
import { idSchema } from '../model/values/id.js';
import { languageTagSchema } from '../model/values/language-tag.js';

type Schema = z.core.$ZodType;

/** A longer text is not repeated. */
const maxRepeated = 40;

/** Of an object in which every field may be absent, so many are shown. */
const maxOptional = 4;

/** What takes the place of a text that nobody knows. */
const unknownText = '"…"';

/** The fields that somebody has to write: the reader fills in the others, and the id. */
const isWritten = ([field, schema]: [string, Schema]): boolean =>
  field !== 'id' && !(schema instanceof z.ZodMiniOptional) && !(schema instanceof z.ZodMiniDefault);

const objectExample = (fields: readonly string[]): string => (fields.length > 0 ? `{ ${fields.join(', ')} }` : '{…}');

/** A text that was written where an object of texts belongs is likely one of these. */
const textExample = (given: unknown): string =>
  typeof given === 'string' && given.trim() !== '' && given.length <= maxRepeated ? JSON.stringify(given) : unknownText;

/** Schemas of an object by id or by language tag. */
const recordExample = ({ def }: z.ZodMiniRecord, given: unknown): string => {
  if (def.keyType === languageTagSchema) return objectExample([`"en": ${textExample(given)}`]);
  return objectExample([def.keyType === idSchema ? `"its-id": ${exampleOf(def.valueType)}` : '…']);
};

/**
 * What a schema takes, as JSON that shows the shape: `{ "number": "…", "display": "…" }`. `given` is what stands there
 * instead: a text keeps its words.
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
  const [first] = schema instanceof z.ZodMiniEnum ? Object.values(schema.def.entries) : [];
  return first === undefined ? unknownText : JSON.stringify(first);
};
