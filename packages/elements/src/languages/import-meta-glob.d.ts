interface ImportMeta {
  /** `import.meta.glob` of Vite; the build expands it. */
  glob<Module>(pattern: string): Record<string, () => Promise<Module>>;
}
