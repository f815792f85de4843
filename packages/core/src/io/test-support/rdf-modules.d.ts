/** The parts of two packages without types that the tests use. */

declare module 'jsonld' {
  interface Options {
    safe?: boolean;
    format?: string;
    documentLoader?: (url: string) => Promise<never>;
  }
  type Document = Readonly<Record<string, unknown>>;
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Document[]>;
    flatten(document: unknown, context: null, options: Options): Promise<Document[]>;
    compact(document: unknown, context: unknown, options: Options): Promise<Document>;
    toRDF(document: unknown, options: Options): Promise<string>;
  };
  export = jsonld;
}

declare module 'n3' {
  export class Writer {
    constructor(options: { format: string });
    quadsToString(quads: readonly unknown[]): string;
  }
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { format?: string; baseIRI?: string });
    parse(text: string): Quad[];
  }
}
