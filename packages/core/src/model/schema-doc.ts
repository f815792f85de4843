/** What a schema or a field means. */
export interface SchemaDoc {
  description: string;
  /** The term of a vocabulary behind it: `schema:givenName`; `own` where there is none. */
  term?: string;
  /** The collections into which an id leads, with spaces between; `any` for all of them. */
  references?: string;
  /** The fields of an object. */
  fields?: Readonly<Record<string, SchemaDoc>>;
}
