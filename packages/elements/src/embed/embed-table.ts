/** What an attribute takes: one of some words, or a value of a kind. An address is of the site that serves the page. */
export type OptionKind = readonly string[] | 'text' | 'number' | 'flag' | 'address';

/** What the address of `embed.html` may ask for. */
export interface EmbedTable {
  /** By name of the widget, without `hn-`: its attributes. */
  readonly widgets: Readonly<Record<string, Readonly<Record<string, OptionKind>>>>;
  /** Names of the bundled networks, by id. */
  readonly networks: Readonly<Record<string, string>>;
}

/** The build puts the attributes of the manifest in the place of this empty one. */
export const embedTable: EmbedTable = { widgets: {}, networks: {} };
