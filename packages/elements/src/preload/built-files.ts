/** Which files beside the script hold what; every path is relative to it. Built as `cdn/files.json`. */
export interface BuiltFiles {
  /** By tag: its code, with all that it stands on. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** By language: the words of all widgets. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** By bundled network, by language: its data. */
  readonly data: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By bundled network: the countries on its map. */
  readonly outlines: Readonly<Record<string, readonly string[]>>;
  /** By format of a page's own file: what reads it. */
  readonly readers: Readonly<Record<'json' | 'csv', readonly string[]>>;
}
