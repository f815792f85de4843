import type { Issue } from '../../model/issues/issue.js';
import type { LocalizedText } from '../../model/types.generated.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import type { Draft } from '../reading/draft.js';
import { findPosition, type Position, positionFault } from '../reading/positions.js';
import { exchangeFault, type Report } from '../reading/report.js';
import { placeTerms } from './foreign-terms.js';
import { isLiteral, keyOf, type RdfGraph, type RdfTerm } from './rdf-graph.js';

/** Reads values of nodes and records which properties were requested, to report the unread ones. */
export class NodeReader {
  readonly graph: RdfGraph;
  readonly #draft: Draft;
  readonly #report: Report;
  readonly #requested = new Map<string, Set<string>>();

  constructor(graph: RdfGraph, draft: Draft, report: Report) {
    this.graph = graph;
    this.#draft = draft;
    this.#report = report;
  }

  /** Returns the path of issues about a property. */
  path(subject: string, property?: string): Issue['path'] {
    return property === undefined ? [subject] : [subject, property];
  }

  /** Returns the values of the first property that is stated, with that property. */
  #found(
    subject: string,
    properties: readonly string[],
  ): { readonly terms: readonly RdfTerm[]; readonly property: string } {
    this.ask(subject, properties);
    const property = properties.find((one) => this.graph.objects(subject, one).length > 0) ?? properties[0] ?? '';
    return { terms: this.graph.objects(subject, property), property };
  }

  /** Marks properties as read. */
  ask(subject: string, properties: readonly string[]): void {
    const requested = this.#requested.get(subject) ?? new Set<string>();
    this.#requested.set(subject, requested);
    for (const property of properties) requested.add(property);
  }

  /** Whether properties of the node were read. */
  hasRead(subject: string): boolean {
    return this.#requested.has(subject);
  }

  /** Reads texts by language. Texts without a language are in that of the file. */
  texts(subject: string, properties: readonly string[]): LocalizedText | undefined {
    const { terms, property } = this.#found(subject, properties);
    const texts = new Map<string, string>();
    for (const { value, language = '' } of terms.filter(isLiteral)) {
      const text = this.#report.text(this.path(subject, property), value);
      const tag = language === '' ? this.#draft.language : findCanonicalTag(language);
      if (text === undefined || tag === undefined) continue;
      if (!texts.has(tag)) texts.set(tag, text);
      else
        this.#report.notice(this.path(subject, property), {
          value,
          ...exchangeFault('further-value', 'keep-the-first'),
        });
    }
    return texts.size > 0 ? Object.fromEntries(texts) : undefined;
  }

  /** Reads the plain texts of all the properties. */
  words(subject: string, properties: readonly string[]): string[] {
    this.ask(subject, properties);
    return properties.flatMap((property) =>
      this.graph
        .objects(subject, property)
        .filter(isLiteral)
        .flatMap(({ value }) => this.#report.text(this.path(subject, property), value) ?? []),
    );
  }

  #first(subject: string, properties: readonly string[]): { readonly value?: string; readonly path: Issue['path'] } {
    const { terms, property } = this.#found(subject, properties);
    const path = this.path(subject, property);
    for (const { value } of terms.slice(1)) {
      this.#report.notice(path, { value, ...exchangeFault('further-value', 'keep-the-first') });
    }
    const [first] = terms;
    return first && first.termType !== 'BlankNode' ? { value: first.value, path } : { path };
  }

  word(subject: string, properties: readonly string[]): string | undefined {
    const { value, path } = this.#first(subject, properties);
    return this.#report.text(path, value);
  }

  url(subject: string, properties: readonly string[]): string | undefined {
    const { value, path } = this.#first(subject, properties);
    return this.#report.url(path, value);
  }

  date(subject: string, properties: readonly string[]): string | undefined {
    const { value, path } = this.#first(subject, properties);
    return this.#report.date(path, value);
  }

  /** Returns the keys of the nodes under these properties. */
  nodes(subject: string, properties: readonly string[]): string[] {
    this.ask(subject, properties);
    return this.graph
      .allObjects(subject, properties)
      .filter((term) => !isLiteral(term))
      .map(keyOf);
  }

  #coordinatesOf(subjects: readonly string[]): Position | undefined {
    for (const subject of subjects) {
      const [latitude, longitude] = [placeTerms.latitude, placeTerms.longitude].map((properties) =>
        Number(this.word(subject, properties) ?? NaN),
      );
      if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)) continue;
      const position = findPosition(latitude, longitude);
      if (position) return position;
      const value = `${latitude}, ${longitude}`;
      this.#report.fault(this.path(subject), { value, ...positionFault(latitude, longitude, 'latitude-first') });
    }
    return undefined;
  }

  /**
   * Reads the place of a site or an address; parts of an address more exact than the town are not read. A place without
   * a town gets the kind `otherwise`.
   */
  place(subject: string, otherwise = 'campus'): string | undefined {
    const addresses = this.nodes(subject, placeTerms.address);
    const where = [...addresses, subject];
    const town = where.map((node) => this.texts(node, placeTerms.name)).find((found) => found !== undefined);
    const name = this.texts(subject, placeTerms.ownName) ?? town;
    const country = where.map((node) => this.word(node, placeTerms.country)).find((found) => found !== undefined);
    const coordinates = this.#coordinatesOf([...this.nodes(subject, placeTerms.geo), subject]);
    for (const node of new Set(where)) this.reportUnread(node);
    if (name === undefined) return undefined;
    return this.#draft.place(name, {
      kind: town === undefined ? otherwise : 'city',
      ...(country !== undefined && /^[A-Z]{2}$/.test(country) && { country }),
      ...(coordinates && { coordinates }),
    });
  }

  /** Reports each property that was not requested, once for all nodes. */
  reportUnread(subject: string): void {
    const requested = this.#requested.get(subject);
    for (const property of this.graph.propertiesOf(subject)) {
      if (requested?.has(property) === true || property.endsWith('#type')) continue;
      this.#report.noticeOnce(property, this.path(subject, property), exchangeFault('no-place-for-it', 'add-by-hand'));
    }
  }
}
