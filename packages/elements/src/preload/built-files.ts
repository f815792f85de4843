/** Which files beside the script hold what; every path is relative to it. Built as `cdn/files.json`. */
export interface BuiltFiles {
  /** By tag: its code, with all that it stands on. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** By language: the words of all widgets. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The bundled networks by id; their data lie in the folder by language, as `<folder>/nl/<id>.js`. */
  readonly data: { readonly folder: string; readonly networks: readonly string[] };
  /** By bundled network: the countries on its map. */
  readonly outlines: Readonly<Record<string, readonly string[]>>;
  /** By format of a page's own file: what reads it. */
  readonly readers: Readonly<Record<'json' | 'csv', readonly string[]>>;
}
