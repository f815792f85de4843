import type { DiffWords, Severity } from '@health-networks/core';

/** What the command line itself says. What is wrong with data is said by `@health-networks/core`. */
export interface Words {
  /** Where something stands in a table. */
  readonly row: (number: number) => string;
  readonly cell: (row: number, column: string) => string;
  readonly sheet: (name: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Closing lines. */
  readonly problems: (count: number, file: string) => string;
  readonly notices: (count: number, file: string) => string;
  readonly valid: (file: string, what: string) => string;
  readonly written: (file: string) => string;
  readonly leftOut: (count: number) => string;
  readonly noDifference: string;
  readonly diff: DiffWords;
  readonly noMatch: (text: string) => string;
  /** After an import: what to do next. */
  readonly paste: string;
  /** Of a network. */
  readonly members: (count: number) => string;
  readonly noContacts: string;
  readonly contacts: string;
  readonly goal: string;
  readonly website: string;
  /** Wrong use. */
  readonly missingFile: (file: string) => string;
  readonly unreadableFile: (file: string, reason: string) => string;
  readonly unwritableFile: (file: string, reason: string) => string;
  readonly unknownNetwork: (id: string, known: string, near: string | undefined) => string;
  readonly severalNetworks: (known: string) => string;
  readonly unknownValue: (what: string, value: string, known: string, near: string | undefined) => string;
  readonly unknownSheet: (name: string, known: string) => string;
  readonly invalidId: (value: string) => string;
  readonly needsNetwork: string;
  readonly wrongColumn: (text: string) => string;
  readonly unknownCountry: (code: string) => string;
  readonly fillIn: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly nothingToExport: (format: string) => string;
  /** What a format has no place for, by name. */
  readonly notExported: (format: string, names: readonly string[]) => string;
  readonly needsFile: (format: string) => string;
  /** An optional package that reads a format. */
  readonly needsPackage: (format: string, name: string) => string;
  /** Of a feed. */
  readonly needsFeedId: string;
  readonly needsUpdated: string;
  /** Of the local page. */
  readonly serving: (address: string) => string;
  readonly portTaken: (port: string) => string;
  readonly wrongPort: (port: string) => string;
  readonly needsElements: string;
  /** Of a file that takes a while. */
  readonly reading: (file: string) => string;
  readonly progress: (file: string, rows: number, of: number) => string;
  /** Of several files. */
  readonly fileOf: (file: string, number: number, of: number) => string;
}
