import { emptyCollections, type CollectionName, type RecordOf } from '../../model/collections.js';
import { foldWord } from '../../model/fold-text.js';
import { isId } from '../../model/guards/is-id.js';
import type { Dataset, LocalizedText } from '../../model/types.generated.js';
import { createUniqueIds } from '../../model/unique-ids.js';
import { languageChains } from '../../text/language-chain.js';
import { NewTerms, usedConcepts, type DeclaredTerms, type TableVocabulary } from '../terms/declared-terms.js';
import { createWordReader, type WordReader } from '../terms/word-reader.js';
import { createIds } from './create-ids.js';
import { exchangeFault, type ReadMode, type Report } from './report.js';
import { tableFault } from './table-fault.js';
import { titleOfFile } from './title-of-file.js';

/** Options of readers of other formats than our own. */
export interface ReadOptions {
  /** The network of the records. Default: id `network` and the name of the file. */
  readonly network?: { readonly id?: string; readonly name?: string };
  /** BCP 47 tag of the language of texts without one. Default: `und` (not determined). */
  readonly language?: string;
  /**
   * Kinds and roles besides the known ones, by term: the `concepts` of a dataset. Those in use are added to the
   * dataset.
   */
  readonly concepts?: DeclaredTerms;
  /** Name or URL of the file, for messages. */
  readonly name?: string;
  /** Maximum size in bytes. Default: 5 MB. */
  readonly maxBytes?: number;
}

/** Options of readers that return issues. */
export interface SafeReadOptions extends ReadOptions {
  /**
   * `strict` (default) returns no data unless everything is valid: for files and build servers. `lenient` leaves out
   * faulty values and records without a usable name: for public pages.
   */
  readonly mode?: ReadMode;
}

type OrUndefined<Fields> = {
  readonly [Key in keyof Fields]: undefined extends Fields[Key] ? Fields[Key] | undefined : Fields[Key];
};

type Fields<Name extends CollectionName> = OrUndefined<Omit<RecordOf<Name>, 'id' | 'citations'>>;

interface DraftPlace {
  readonly id: string;
  readonly fields: Fields<'places'>;
  /** Whether the file gives it different positions. */
  readonly isScattered?: boolean;
}

/** A dataset under construction by a reader of another format. Its records have no sources. */
export class Draft {
  readonly language: string;
  /** Id of the network. */
  readonly network: string;
  readonly #options: ReadOptions;
  readonly #report: Report;
  readonly #collections = new Map<CollectionName, Map<string, object>>();
  /** Places by their names or given ids. */
  readonly #places = new Map<string, DraftPlace>();
  readonly #ids: ReturnType<typeof createIds>;
  readonly #unique: ReturnType<typeof createUniqueIds>;
  readonly #taken: Set<string>;
  readonly #newTerms: NewTerms;
  readonly #readers = new Map<TableVocabulary, WordReader>();

  /** `given` lists the ids in the file, so that a created id never collides with one of them. */
  constructor(options: ReadOptions, report: Report, given: readonly string[] = []) {
    this.#options = options;
    this.#report = report;
    this.language = languageChains(options.language ?? '')[0]?.[0] ?? 'und';
    this.network = options.network?.id ?? 'network';
    if (!isId(this.network)) {
      report.fault(['network', 'id'], {
        value: this.network,
        ...tableFault('network-id', 'write-network-id'),
      });
    }
    this.#taken = new Set([this.network, ...Object.keys(options.concepts ?? {})]);
    const reserved = [...this.#taken, ...given.filter(isId)];
    this.#ids = createIds(reserved);
    this.#newTerms = new NewTerms({
      language: this.language,
      createId: (word, otherwise) => this.id(undefined, word, otherwise),
    });
    this.#unique = createUniqueIds(this.#taken);
  }

  text(value: string, language = this.language): LocalizedText {
    return { [language]: value };
  }

  /** Returns the given id if it is valid and free, otherwise one derived from the name. */
  id(given: string | undefined, name: string, otherwise: string): string {
    if (given !== undefined && isId(given) && !this.#taken.has(given)) {
      this.#taken.add(given);
      this.#unique(given);
      return given;
    }
    const made = this.#ids(name, otherwise);
    this.#taken.add(made);
    return made;
  }

  /** Adds a record; undefined fields are left out. */
  add<Name extends CollectionName>(collection: Name, id: string, fields: Fields<Name>): string {
    const records = this.#collections.get(collection) ?? new Map<string, object>();
    this.#collections.set(collection, records);
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    records.set(id, { id, ...Object.fromEntries(present), citations: [] });
    return id;
  }

  /** Returns the id of a place, which is created on first use: a town unless a kind is given. */
  place(name: LocalizedText, given: Partial<Fields<'places'>> & { readonly id?: string | undefined } = {}): string {
    const [first = ''] = Object.values(name);
    const key = given.id ?? `${foldWord(first)} ${given.country ?? ''}`;
    const known = this.#places.get(key);
    if (known !== undefined) return this.#placeAgain(key, known, given.coordinates);
    const { id: own, kind = 'city', ...fields } = given;
    const id = this.id(own, `place ${first}`, 'place');
    return this.#setPlace(key, { id, fields: { name, kind, ...fields } });
  }

  /**
   * Compares the position of a known place. Offices in one town have different ones, none of which is that of the town:
   * the town then gets no position, which is reported.
   */
  #placeAgain(key: string, { id, fields, isScattered }: DraftPlace, position: Fields<'places'>['coordinates']): string {
    if (!position || isScattered) return id;
    const { latitude = position.latitude, longitude = position.longitude } = fields.coordinates ?? {};
    const isSame = latitude === position.latitude && longitude === position.longitude;
    if (!isSame) {
      const [name = ''] = Object.values(fields.name);
      this.#report.notice([name], exchangeFault('several-positions', 'add-by-hand'));
    }
    const changed = { ...fields, coordinates: isSame ? position : undefined };
    return this.#setPlace(key, { id, fields: changed, isScattered: !isSame });
  }

  #setPlace(key: string, place: DraftPlace): string {
    this.#places.set(key, place);
    return this.add('places', place.id, place.fields);
  }

  /** Adds memberships of the file's network in the given roles. Default: `member`. */
  belongs(member: string, roles: readonly string[] = [], fields: Partial<Fields<'memberships'>> = {}): void {
    for (const role of roles.length > 0 ? new Set(roles) : ['member']) {
      const id = this.id(undefined, `${member} ${role}`, 'membership');
      this.add('memberships', id, { organization: this.network, ...fields, member, role });
    }
  }

  #readerOf(vocabulary: TableVocabulary): WordReader {
    const { concepts = {} } = this.#options;
    const reader = this.#readers.get(vocabulary) ?? createWordReader({ vocabulary, language: this.language, concepts });
    this.#readers.set(vocabulary, reader);
    return reader;
  }

  /** Finds the term of a word of a vocabulary, in any language. */
  find(vocabulary: TableVocabulary, word: string): string | undefined {
    return this.#readerOf(vocabulary).find(word);
  }

  /** Like `find`, but reports an issue if the word is not a known term. */
  term(vocabulary: TableVocabulary, path: readonly (string | number)[], word: string): string | undefined {
    const found = this.find(vocabulary, word) ?? this.#narrowerTerm(vocabulary, path, word);
    if (found === undefined) this.#report.fault(path, { value: word, ...this.#readerOf(vocabulary).faultOf(word) });
    return found;
  }

  /** Returns a new term for a word that is narrower than a known term. */
  #narrowerTerm(vocabulary: TableVocabulary, path: readonly (string | number)[], word: string): string | undefined {
    const reader = this.#readerOf(vocabulary);
    const narrower = reader.findNarrower(word);
    return (
      narrower &&
      this.#newTerms.take(narrower, vocabulary, () => {
        this.#report.notice(path, { severity: 'info', value: word, ...reader.noteOn(narrower) });
      })
    );
  }

  #recordsOf(collection: CollectionName): Readonly<Record<string, object>> {
    return Object.fromEntries(this.#collections.get(collection) ?? []);
  }

  #declared(): Dataset['concepts'] {
    const concepts = { ...this.#options.concepts, ...this.#newTerms.concepts };
    const wordsIn = (collection: CollectionName, field: string): string[] =>
      [...(this.#collections.get(collection)?.values() ?? [])].flatMap((record) => {
        const word: unknown = new Map<string, unknown>(Object.entries(record)).get(field);
        return typeof word === 'string' ? word : [];
      });
    return {
      ...usedConcepts(concepts, 'organization-kind', wordsIn('organizations', 'kind')),
      ...usedConcepts(concepts, 'membership-role', wordsIn('memberships', 'role')),
    };
  }

  /** Name of the network. */
  get title(): string {
    const { network, name = '' } = this.#options;
    return network?.name ?? titleOfFile(name) ?? this.network;
  }

  /** Terms declared by the caller. */
  get concepts(): DeclaredTerms {
    return this.#options.concepts ?? {};
  }

  #networks(): Dataset['networks'] {
    return { [this.network]: { id: this.network, name: this.text(this.title), kind: 'other', citations: [] } };
  }

  /** Creates the dataset. `languages` lists only languages in which all texts are complete, so it has at most one. */
  toDataset(): Dataset {
    const made = Object.fromEntries([...this.#collections.keys()].map((name) => [name, this.#recordsOf(name)]));
    return {
      schemaVersion: '2',
      languages: this.language === 'und' ? [] : [this.language],
      ...emptyCollections,
      ...made,
      networks: { ...this.#networks(), ...made.networks },
      concepts: { ...this.#declared(), ...made.concepts },
    } as Dataset;
  }
}
