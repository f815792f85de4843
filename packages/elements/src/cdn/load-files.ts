const asked = new Set<string>();

/**
 * Asks for files beside the script, all at once: the imports in the code would find one another only step by step. A
 * failure is told by the import that needs the file.
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
