const requested = new Set<string>();

/**
 * Requests files next to the script, all at once, because imports in the code would be discovered one by one. A failure
 * is reported by the import that needs the file.
 */
export const loadFiles = (paths: readonly string[]): void => {
  for (const path of paths) {
    if (requested.has(path)) continue;
    requested.add(path);
    import(/* @vite-ignore */ `./${path}`).catch(() => requested.delete(path));
  }
};
