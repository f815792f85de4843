import type { DiffWords, Severity } from '@health-networks/core';

/** Messages of the command line. `@health-networks/core` has the messages about data. */
export interface Words {
  /** Positions in a table. */
  readonly row: (number: number) => string;
  readonly cell: (row: number, column: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Other rows with the same problem, and how many further ones there are. */
  readonly alsoInRows: (rows: readonly number[], more: number) => string;
  /** How many further problems of a kind there are. */
  readonly moreOfKind: (more: number) => string;
  readonly problems: (count: number, file: string) => string;
  readonly notices: (count: number, file: string) => string;
  /** What stands in place of the records of a valid file without any. */
  readonly noRecords: string;
  readonly valid: (file: string, what: string) => string;
  readonly written: (file: string) => string;
  readonly noDifference: string;
  /** Words of a diff; in English, core has them. */
  readonly diff?: DiffWords;
  readonly noMatch: (text: string) => string;
  /** What to do after an import. */
  readonly paste: string;
  /** Texts about a network. */
  readonly members: (count: number) => string;
  readonly noContacts: string;
  readonly contacts: string;
  readonly goal: string;
  readonly website: string;
  /** Wrong use of options and arguments; `near` is a known one that may be meant. */
  readonly unknownOption: (option: string, near: string | undefined) => string;
  readonly unknownCommand: (name: string, near: string | undefined) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly tooManyArguments: (command: string) => string;
  readonly helpHint: string;
  /** Why the system cannot read or write a file, by error code. */
  readonly systemErrors: Readonly<Record<string, string>>;
  readonly otherSystemError: (code: string) => string;
  /** Wrong use. */
  readonly missingFile: (file: string) => string;
  readonly unreadableFile: (file: string, reason: string) => string;
  readonly unwritableFile: (file: string, reason: string) => string;
  readonly unknownNetwork: (id: string, known: string, near: string | undefined) => string;
  readonly severalNetworks: (known: string, how: string) => string;
  readonly unknownValue: (what: string, value: string, known: string, near: string | undefined) => string;
  readonly unknownSheet: (name: string, known: string) => string;
  readonly noSheets: (file: string) => string;
  readonly invalidId: (value: string) => string;
  readonly needsNetwork: string;
  readonly wrongColumn: (text: string) => string;
  readonly unknownCountry: (code: string) => string;
  readonly wrongLanguage: (option: string, value: string) => string;
  readonly fillIn: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly intoNeedsDataset: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly nothingToExport: (format: string) => string;
  /** Names of records that a format cannot contain. */
  readonly notExported: (format: string, names: readonly string[]) => string;
  /** Names of records that a map cannot show. */
  readonly withoutPosition: (names: readonly string[]) => string;
  readonly withoutTime: (names: readonly string[]) => string;
  /** No file could be made of the input. */
  readonly nothingWritten: string;
  readonly needsFile: (format: string) => string;
  /** An optional package that reads a format is missing. */
  readonly needsPackage: (format: string, name: string) => string;
  /** Of a feed. */
  readonly needsFeedId: string;
  readonly needsUpdated: string;
  /** Messages about the preview server. */
  readonly serving: (address: string) => string;
  readonly portTaken: (port: string) => string;
  readonly wrongPort: (port: string) => string;
  readonly needsElements: string;
  /** A large file is being read. */
  readonly reading: (file: string) => string;
  readonly progress: (file: string, rows: number, of: number) => string;
  /** Of several files. */
  readonly fileOf: (file: string, number: number, of: number) => string;
}

/** Returns the reason of a system error in a language; never the system's own message, which is English and has a path. */
export const systemReason = (error: unknown, { systemErrors, otherSystemError }: Words): string => {
  const { code, name } = error as NodeJS.ErrnoException;
  return systemErrors[code ?? ''] ?? otherSystemError(code ?? name);
};
