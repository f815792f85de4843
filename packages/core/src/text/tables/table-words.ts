/** Words of one meaning. Upper and lower case make no difference unless stated. */
export type Words = readonly string[];

/** Columns of a table of partners. */
export type PartnerColumn =
  | 'id'
  | 'name'
  | 'alternateNames'
  | 'kind'
  | 'place'
  | 'role'
  | 'url'
  | 'logo'
  | 'description'
  | 'themes'
  | 'startDate'
  | 'endDate'
  | 'otherIdentifiers'
  | 'note'
  | 'contactPerson'
  | 'email'
  | 'telephone'
  | 'network';

/** Columns of a table of contacts besides `id`, `email`, `telephone` and `url`, whose headers are those of partners. */
export type OwnContactColumn =
  'person' | 'givenName' | 'familyNamePrefix' | 'familyName' | 'organization' | 'jobTitle' | 'topic';

/**
 * Columns of a table of events besides `id`, `themes`, `url`, `description` and `note`, whose headers are those of
 * partners.
 */
export type OwnEventColumn =
  | 'name'
  | 'startDate'
  | 'endDate'
  | 'startTime'
  | 'endTime'
  | 'timeZone'
  | 'places'
  | 'organizers'
  | 'attendanceMode'
  | 'status';

/** Words around times of day, and between the first and the last moment of a period. */
export interface TimeWords {
  /** Before a time: "om 14.00", "klo 14". */
  readonly at: Words;
  /** Before the first of two times: "van 9 tot 12". */
  readonly from: Words;
  /** Behind a time: "14.00 uur". */
  readonly hours: Words;
  /** Between two times or days: "9 tot 12", "12 t/m 14 maart". */
  readonly until: Words;
  /** Between two days only: "12 tot en met 14 maart". */
  readonly through: Words;
}

/** Words about the names of persons. */
export interface PersonWords {
  /** Titles and forms of address, without full stops: "Mevr", "Dr". */
  readonly titles: Words;
  /** Prefixes of family names, as written: "van", "der". They are ignored in sorting. */
  readonly prefixes: Words;
  /** Prefixes that belong to the family name where they are capitalized: "De Vos" is sorted under D. */
  readonly capitalPrefixes: Words;
  /** Degrees behind a name, with or without full stops: "M.Sc.". */
  readonly degrees: Words;
  /** What stands where a person is not known: "vacature", or how that begins: "nog" in "nog onbekend". */
  readonly nobody: Words;
  /** How the names of groups end, which are no persons: "team" in "Zorgteam". */
  readonly groups: Words;
}

/**
 * The words of tables in one language: what a spreadsheet in that language has for headers, names of sheets, totals and
 * so on. Months and days of the week come from `Intl`, names of kinds and roles are labels.
 */
export interface TableWords {
  /** Accepted headers, by table and column. The first one is written. */
  readonly headers: {
    readonly partners: Readonly<Record<PartnerColumn, Words>>;
    readonly contacts: Readonly<Record<OwnContactColumn, Words>>;
    readonly events: Readonly<Record<OwnEventColumn, Words>>;
  };
  /** How headers start that are often beside another of the same meaning, which is read then: "Mobil", "Gemeinde". */
  readonly lesserHeaders: Words;
  /** Accepted names of sheets and files, by what they list. The first one is written. */
  readonly sheetNames: Readonly<Record<'partners' | 'contacts' | 'events', Words>>;
  /** Words in the names of sheets that keep what is no longer true: "oud", "archief". */
  readonly formerSheets: Words;
  /** Words in the name of a file that say that it is a list, not a network: "ledenlijst". */
  readonly listWords: Words;
  /** First words of totals, legends and notes below a table: "Totaal". */
  readonly remarks: Words;
  /** What stands in a cell that says that there is nothing: "n.v.t.". */
  readonly emptyMarks: Words;
  /** Words for nothing where a value has a form or is a term, which could be a name elsewhere: "onbekend". */
  readonly emptyWords: Words;
  /** What stands for the value in the row above: "idem". */
  readonly dittoMarks: Words;
  /** Words that begin or end the name of a total, with a number beside it: "Aantal". */
  readonly totals: Words;
  /** Truth values as spreadsheets write them, in capitals: "WAAR". */
  readonly truthValues: Words;
  /** What a spreadsheet writes for a value that is not available: "#N/B". */
  readonly notAvailable: Words;
  /** What stands in place of a town for a meeting online. */
  readonly online: Words;
  /** What stands in place of a town for all or none: "bundesweit". */
  readonly everywhere: Words;
  /** Words for a meeting, behind the name of a program: "Teams-vergadering". */
  readonly meeting: Words;
  /** Words between two things: "and", "or". */
  readonly conjunctions: Words;
  readonly persons: PersonWords;
  readonly time: TimeWords;
  /** The time zone that readers of the language probably mean, for remedies: "Europe/Helsinki". */
  readonly timeZone: string;
}

/** Words that only workbooks and tables of contacts and events have. Pages that show partners do not load them. */
export type SheetWords = Pick<TableWords, 'sheetNames' | 'formerSheets'> & {
  readonly headers: Pick<TableWords['headers'], 'contacts' | 'events'>;
  readonly time: Pick<TimeWords, 'from' | 'until' | 'through'>;
};

/** Words that every table may have, with the headers of partners. */
export type RowWords = Omit<TableWords, keyof SheetWords> & {
  readonly headers: Pick<TableWords['headers'], 'partners'>;
  readonly time: Pick<TimeWords, 'at' | 'hours'>;
};

/** Some of the words of tables: every list, and every group of lists, may be absent. */
export type TableWordOverrides<Part = TableWords> = {
  readonly [Key in keyof Part]?: Part[Key] extends string | Words ? Part[Key] : TableWordOverrides<Part[Key]>;
};
