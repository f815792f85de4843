import type * as z from 'zod/mini';

/** What a schema finds in a value: `path: message`, or `path: code` where zod found it. */
export const problemsOf = (schema: z.ZodMiniType, value: unknown): string[] => {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(
    ({ path, code, message }) => `${path.join('.')}: ${code === 'custom' ? message : code}`,
  );
};
