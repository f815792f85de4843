import * as z from 'zod/mini';

const isMadeOf = (schema: z.core.$ZodType, wanted: readonly z.core.$ZodType[]): boolean => {
  if (wanted.includes(schema)) return true;
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault)
    return isMadeOf(schema.def.innerType, wanted);
  return schema instanceof z.ZodMiniArray && isMadeOf(schema.def.element, wanted);
};

/** Returns the fields of a record schema, sorted, whose value or list items have one of the given schemas. */
export const fieldsWith = (
  record: { shape: Readonly<Record<string, z.core.$ZodType>> },
  wanted: readonly z.core.$ZodType[],
): string[] =>
  Object.entries(record.shape)
    .filter(([, schema]) => isMadeOf(schema, wanted))
    .map(([field]) => field)
    .sort();
