/** The files next to the script, by content; every path is relative to the script. Built as `cdn/files.json`. */
export interface BuiltFiles {
  /** Code of an element with all its dependencies, by tag. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** UI texts of all widgets, by language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The bundled networks by id; their data lie in the folder by language, as `<folder>/nl/<id>.js`. */
  readonly data: { readonly folder: string; readonly networks: readonly string[] };
  /** By bundled network: the countries on its map. */
  readonly outlines: Readonly<Record<string, readonly string[]>>;
  /** Reader of a page's own file, by format. */
  readonly readers: Readonly<Record<'json' | 'csv', readonly string[]>>;
}
