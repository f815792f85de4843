import * as z from 'zod/mini';

type Schema = z.core.$ZodType | undefined;

const unwrap = (schema: Schema): Schema =>
  schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault ? unwrap(schema.def.innerType) : schema;

const step = (schema: Schema, key: string | number): Schema => {
  const outer = unwrap(schema);
  if (outer instanceof z.ZodMiniObject) return outer.shape[key];
  if (outer instanceof z.ZodMiniRecord) return outer.def.valueType;
  return outer instanceof z.ZodMiniArray ? outer.def.element : undefined;
};

/** Returns the schema at a path, without optional and default wrappers. */
export const schemaAt = (schema: z.core.$ZodType, path: readonly (string | number)[]): Schema =>
  unwrap(path.reduce<Schema>(step, schema));

/** Returns the names of the fields that an object at this path may have; empty when the schema has no object there. */
export const fieldsAt = (schema: z.core.$ZodType, path: readonly (string | number)[]): string[] => {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodMiniObject ? Object.keys(found.shape) : [];
};
