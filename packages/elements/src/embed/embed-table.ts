/**
 * The values that an attribute accepts: one of several words, or a value of a kind. An address must be on the site that
 * serves the page.
 */
export type OptionKind = readonly string[] | 'text' | 'number' | 'flag' | 'address';

/** The options that the URL of `embed.html` may contain. */
export interface EmbedTable {
  /** Attributes by widget name, without `hn-`. */
  readonly widgets: Readonly<Record<string, Readonly<Record<string, OptionKind>>>>;
  /** Names of the bundled networks, by id. */
  readonly networks: Readonly<Record<string, string>>;
}

/** Replaced by the build with the attributes from the manifest. */
export const embedTable: EmbedTable = { widgets: {}, networks: {} };
