import { foldWord } from '../../model/fold-text.js';
import { isId } from '../../model/guards/is-id.js';
import { emptyCollections, type CollectionName, type RecordOf } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import { createUniqueIds } from '../../model/unique-ids.js';
import { languageChains } from '../../text/language-chain.js';
import { usedConcepts, type DeclaredTerms, type TableVocabulary } from '../partners-csv/partners-csv-concepts.js';
import { createIds } from '../tables/create-ids.js';
import { createWordReader, type WordReader } from '../partners-csv/partners-csv-terms.js';
import { tableFault } from '../csv/table-fault.js';
import { titleOfFile } from '../partners-csv/title-of-file.js';
import type { ReadMode, Report } from './report.js';

/** How to read a file of another kind than our own. */
export interface ReadOptions {
  /** The network to which what is read belongs: `network` and the name of the file unless given. */
  readonly network?: { readonly id?: string; readonly name?: string };
  /** BCP 47 tag of the language of texts that do not say theirs; `und` (not determined) unless given. */
  readonly language?: string;
  /** Kinds and roles besides the known ones, by term: the `concepts` of a dataset. The dataset gets those in use. */
  readonly concepts?: DeclaredTerms;
  /** What to call the file in messages: its name or address. */
  readonly name?: string;
  /** The largest size that is read, in bytes; 5 MB unless given. */
  readonly maxBytes?: number;
}

/** How to read a file that may not be all right. */
export interface SafeReadOptions extends ReadOptions {
  /**
   * `strict` (the default) gives nothing unless all is right: for files and build servers. `lenient` leaves out faulty
   * values, and records without a usable name: for public pages.
   */
  readonly mode?: ReadMode;
}

type OrUndefined<Fields> = {
  readonly [Key in keyof Fields]: undefined extends Fields[Key] ? Fields[Key] | undefined : Fields[Key];
};

type Fields<Name extends CollectionName> = OrUndefined<Omit<RecordOf<Name>, 'id' | 'citations'>>;

/** A dataset while it is being read from a file of another kind. Its records have no sources. */
export class Draft {
  readonly language: string;
  /** Id of the network. */
  readonly network: string;
  readonly #options: ReadOptions;
  readonly #report: Report;
  readonly #collections = new Map<CollectionName, Map<string, object>>();
  readonly #places = new Map<string, string>();
  readonly #ids: ReturnType<typeof createIds>;
  readonly #unique: ReturnType<typeof createUniqueIds>;
  readonly #taken: Set<string>;
  readonly #readers = new Map<TableVocabulary, WordReader>();

  /** `given` are ids that records of the file have, so that none that is made is one of them. */
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
    this.#unique = createUniqueIds(this.#taken);
  }

  text(value: string, language = this.language): LocalizedText {
    return { [language]: value };
  }

  /** An id of ours that nothing has yet, else one that is made of the name. */
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

  /** Adds a record; fields that are undefined are left out. */
  add<Name extends CollectionName>(collection: Name, id: string, fields: Fields<Name>): string {
    const records = this.#collections.get(collection) ?? new Map<string, object>();
    this.#collections.set(collection, records);
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    records.set(id, { id, ...Object.fromEntries(present), citations: [] });
    return id;
  }

  /** The place of this name, made when it first comes: a town unless a kind is given. */
  place(name: LocalizedText, given: Partial<Fields<'places'>> & { readonly id?: string | undefined } = {}): string {
    const [first = ''] = Object.values(name);
    const key = given.id ?? `${foldWord(first)} ${given.country ?? ''}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const { id: own, kind = 'city', ...fields } = given;
    const id = this.id(own, `place ${first}`, 'place');
    this.#places.set(key, id);
    return this.add('places', id, { name, kind, ...fields });
  }

  /** That something belongs to the network of the file, in these roles: a member where none is said. */
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

  /** The term of a word of a vocabulary, in any language. */
  find(vocabulary: TableVocabulary, word: string): string | undefined {
    return this.#readerOf(vocabulary).find(word);
  }

  /** The same; a word that is none is told. */
  term(vocabulary: TableVocabulary, path: readonly (string | number)[], word: string): string | undefined {
    const found = this.find(vocabulary, word);
    if (found === undefined) this.#report.fault(path, { value: word, ...this.#readerOf(vocabulary).faultOf(word) });
    return found;
  }

  #recordsOf(collection: CollectionName): Readonly<Record<string, object>> {
    return Object.fromEntries(this.#collections.get(collection) ?? []);
  }

  #declared(): Dataset['concepts'] {
    const { concepts = {} } = this.#options;
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

  /** Terms that the caller declared. */
  get concepts(): DeclaredTerms {
    return this.#options.concepts ?? {};
  }

  #networks(): Dataset['networks'] {
    return { [this.network]: { id: this.network, name: this.text(this.title), kind: 'other', citations: [] } };
  }

  /** Languages of all texts: only those are complete, so it is one at most. */
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
