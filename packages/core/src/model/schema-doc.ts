/** The documentation of a schema or field. */
export interface SchemaDoc {
  description: string;
  /** The corresponding term of a standard vocabulary, such as `schema:givenName`; `own` if there is none. */
  term?: string;
  /** The collections that an id refers to, separated by spaces; `any` for all of them. */
  references?: string;
  /** The fields of an object. */
  fields?: Readonly<Record<string, SchemaDoc>>;
}
