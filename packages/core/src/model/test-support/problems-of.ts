import type * as z from 'zod/mini';

/** Returns the problems that a schema finds in a value: `path: message`, or `path: code` for checks of zod itself. */
export const problemsOf = (schema: z.ZodMiniType, value: unknown): string[] => {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(
    ({ path, code, message }) => `${path.join('.')}: ${code === 'custom' ? message : code}`,
  );
};
