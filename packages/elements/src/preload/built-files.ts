/** The files next to the script, by content; every path is relative to the script. Built as `cdn/files.json`. */
export interface BuiltFiles {
  /** Code of an element with all its dependencies, by tag. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** UI texts of all widgets, by language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Data of bundled networks, by network and language. */
  readonly data: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Outlines of the countries on the map of a bundled network. */
  readonly outlines: Readonly<Record<string, readonly string[]>>;
  /** Reader of a page's own file, by format. */
  readonly readers: Readonly<Record<'json' | 'csv', readonly string[]>>;
}
