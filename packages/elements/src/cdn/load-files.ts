const asked = new Set<string>();

/**
 * Requests files next to the script, all at once, because imports in the code would be discovered one by one. A failure
 * is reported by the import that needs the file.
 */
export const loadFiles = (paths: readonly string[]): void => {
  for (const path of paths) {
    if (asked.has(path)) continue;
    asked.add(path);
    import(/* @vite-ignore */ `./${path}`).catch(() => {
      asked.delete(path);
    });
  }
};
