interface ImportMeta {
  /** As Vite has it: the modules that match, each with a function that loads it. The build writes them out. */
  glob<Module>(pattern: string): Record<string, () => Promise<Module>>;
}
