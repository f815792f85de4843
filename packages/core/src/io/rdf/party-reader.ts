import type { Identifiers } from '../../model/types.generated.js';
import type { Draft } from '../reading/draft.js';
import { exchangeFault, type Report } from '../reading/report.js';
import { identifiersIn } from '../writing/registers.js';
import { idInAddress, kindOfClasses, terms } from './foreign-terms.js';
import type { NodeReader } from './node-reader.js';
import { decodePart, isLiteral, keyOf } from './rdf-graph.js';

/** Adds organizations and the network from their nodes. */
export class PartyReader {
  readonly #reader: NodeReader;
  readonly #draft: Draft;
  readonly #report: Report;
  readonly #ids = new Map<string, string>();
  /** Ids by the content of nodes without an IRI. */
  readonly #described = new Map<string, string>();
  readonly #added = new Set<string>();
  #wholeOf: ReadonlyMap<string, string> | undefined;

  constructor(reader: NodeReader, draft: Draft, report: Report) {
    this.#reader = reader;
    this.#draft = draft;
    this.#report = report;
  }

  /** Returns the id of a node's record, or `undefined` if the file does not describe the node. */
  idOf(subject: string): string | undefined {
    return this.#ids.get(subject);
  }

  /** Assigns an id to a node, so that organizations can refer to each other in any order. */
  name(subject: string, network: string | undefined): void {
    const [name] = Object.values(this.#reader.texts(subject, terms.name) ?? {});
    if (name === undefined) {
      this.#report.fault(this.#reader.path(subject, terms.name[0]), exchangeFault('no-name', 'give-organization-name'));
      return;
    }
    const same = this.#sameAs(subject, name);
    const known = this.#described.get(same);
    const id =
      subject === network ? this.#draft.network : (known ?? this.#draft.id(idInAddress(subject), name, 'organization'));
    this.#described.set(same, id);
    this.#ids.set(subject, id);
  }

  /**
   * Returns a key for recognizing the same organization: pages repeat its description for each of its roles, without an
   * IRI.
   */
  #sameAs(subject: string, name: string): string {
    if (!subject.startsWith('_:')) return subject;
    const { graph } = this.#reader;
    const values = [...terms.url, ...terms.sameAs].flatMap((property) => graph.objects(subject, property));
    return JSON.stringify([name, ...values.map(({ value }) => value)]);
  }

  #labels(subject: string): string[] {
    const { graph } = this.#reader;
    this.#reader.ask(subject, terms.kind);
    return graph.allObjects(subject, terms.kind).flatMap((term) => {
      if (isLiteral(term)) return term.value.split(',');
      const labels = Object.values(this.#reader.texts(keyOf(term), terms.name) ?? {});
      return labels.length > 0 ? labels : [decodePart(/[^/#]*$/.exec(term.value)?.[0] ?? '')];
    });
  }

  /** Returns the stated kind, with that of the node's class as fallback. */
  #kindOf(subject: string): string {
    const labels = this.#labels(subject)
      .map((label) => label.trim())
      .filter((label) => label !== '');
    const [known] = labels.flatMap((label) => this.#draft.find('organization-kind', label) ?? []);
    const ofClass = kindOfClasses(this.#reader.graph.classesOf(subject));
    const [first] = labels;
    if (known === undefined && first !== undefined) {
      this.#report.noticeOnce(`kind ${first}`, this.#reader.path(subject, terms.kind[0]), {
        value: first,
        ...exchangeFault('other-kind', 'add-by-hand', { other: ofClass ?? 'other' }),
      });
    }
    return known ?? ofClass ?? 'other';
  }

  /** Returns the logo's URL, or the URL in its node. */
  #logoOf(subject: string): string | undefined {
    const [node] = this.#reader.nodes(subject, terms.logo).filter((key) => this.#reader.graph.has(key));
    if (node === undefined) return this.#reader.url(subject, terms.logo);
    return this.#reader.url(node, ['https://schema.org/url', 'https://schema.org/contentUrl']);
  }

  #placeOf(subject: string): string | undefined {
    const { graph } = this.#reader;
    const sites = this.#reader.nodes(subject, terms.place).filter((key) => graph.has(key));
    for (const property of terms.place) {
      for (const term of graph.objects(subject, property).filter(isLiteral)) {
        this.#report.notice(this.#reader.path(subject, property), {
          value: term.value,
          ...exchangeFault('no-place-for-it', 'add-by-hand'),
        });
      }
    }
    const [place] = sites.flatMap((site) => this.#reader.place(site) ?? []);
    return place;
  }

  /** Reads the numbers of nodes with a value (PropertyValue), after the names of their registers. */
  #numbersOf(subject: string): string[] {
    return this.#reader.nodes(subject, terms.sameAs).flatMap((node) => {
      const number = this.#reader.graph.has(node) ? this.#reader.word(node, terms.number) : undefined;
      if (number === undefined) return [];
      const register = this.#reader.word(node, terms.register);
      this.#reader.reportUnread(node);
      return register === undefined ? number : `${register} ${number}`;
    });
  }

  #identifiersOf(subject: string): Identifiers | undefined {
    const other = [...new Set(this.#numbersOf(subject))];
    const identifiers = this.#addressesOf(subject);
    return other.length > 0 ? { ...identifiers, other } : identifiers;
  }

  /** Reads the numbers of registers that are addresses. */
  #addressesOf(subject: string): Identifiers | undefined {
    this.#reader.ask(subject, terms.sameAs);
    const found = this.#reader.graph.allObjects(subject, terms.sameAs);
    const { identifiers, others } = identifiersIn([
      ...found.filter(({ termType }) => termType !== 'BlankNode').map(({ value }) => value),
      ...(/^https?:\/\/(?:ror\.org|www\.wikidata\.org)\//.test(subject) ? [subject] : []),
    ]);
    for (const value of others) {
      if (value === subject) continue;
      this.#report.notice(this.#reader.path(subject, terms.sameAs[0]), {
        value,
        ...exchangeFault('no-place-for-it', 'add-by-hand'),
      });
    }
    return identifiers;
  }

  /** Finds organizations by the nodes of their parts. */
  #wholes(): ReadonlyMap<string, string> {
    const { graph } = this.#reader;
    this.#wholeOf ??= new Map(
      [...this.#ids].flatMap(([whole, id]) =>
        graph.allObjects(whole, terms.parts).map((part): [string, string] => [keyOf(part), id]),
      ),
    );
    return this.#wholeOf;
  }

  #partOf(subject: string): string | undefined {
    const found = this.#reader.nodes(subject, terms.partOf).flatMap((whole) => this.idOf(whole) ?? []);
    return [...found, this.#wholes().get(subject)].find((id) => id !== undefined && id !== this.idOf(subject));
  }

  /** Adds the record of a node with an id. */
  add(subject: string): void {
    const id = this.idOf(subject);
    const name = this.#reader.texts(subject, terms.name);
    if (id === undefined || name === undefined || this.#added.has(id)) return;
    this.#added.add(id);
    const others = new Set(this.#reader.words(subject, terms.alternateNames));
    for (const one of Object.values(name)) others.delete(one);
    const description = this.#reader.texts(subject, terms.description);
    const fields = {
      name,
      alternateNames: others.size > 0 ? [...others] : undefined,
      description,
      place: this.#placeOf(subject),
      url: this.#reader.url(subject, terms.url),
      logo: this.#logoOf(subject),
      identifiers: this.#identifiersOf(subject),
      startDate: this.#reader.date(subject, terms.startDate),
      endDate: this.#reader.date(subject, terms.endDate),
    };
    this.#reader.ask(subject, [...terms.parts, ...terms.members, ...terms.memberOf]);
    if (id === this.#draft.network) {
      const served = this.#reader
        .nodes(subject, terms.areaServed)
        .flatMap((one) => this.#reader.place(one, 'region') ?? []);
      const areaServed = served.length > 0 ? [...new Set(served)] : undefined;
      this.#draft.add('networks', id, { ...fields, areaServed, kind: 'other' });
      return;
    }
    const [subOrganizationOf, kind] = [this.#partOf(subject), this.#kindOf(subject)];
    this.#draft.add('organizations', id, { ...fields, subOrganizationOf, kind });
  }
}
