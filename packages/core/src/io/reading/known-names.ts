import { foldWord } from '../../model/fold-text.js';
import type { PersonName } from '../tables/person-name.js';
import { createContacts, type TableContacts } from '../tables/table-contacts.js';
import { readThemes, type TableThemes } from '../terms/table-themes.js';
import type { Draft } from './draft.js';

/** Records that a file identifies only by name, each created on first use. */
export class KnownNames {
  readonly #draft: Draft;
  readonly #organizations: Map<string, string>;
  readonly #contacts: TableContacts;
  readonly #themes: TableThemes;
  readonly #pictures = new Map<string, string>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#organizations = new Map([[foldWord(draft.title), draft.network]]);
    const createId = (name: string, otherwise: string): string => draft.id(undefined, name, otherwise);
    this.#contacts = createContacts(createId);
    this.#themes = readThemes(draft.concepts, createId, (text) => draft.text(text));
  }

  /** Whether a name is that of the network. */
  isNetwork(name: string): boolean {
    return this.#organizations.get(foldWord(name)) === this.#draft.network;
  }

  person(name: PersonName): string {
    return this.#contacts.personOf(name);
  }

  /** Gives a person a picture. */
  showPerson(person: string, image: string): void {
    this.#pictures.set(person, image);
  }

  /** Returns the id of an organization by its name; the network's id for the network's name. */
  organization(name: string): string {
    const known = this.#organizations.get(foldWord(name));
    if (known !== undefined) return known;
    const id = this.#draft.id(undefined, name, 'organization');
    this.#organizations.set(foldWord(name), id);
    return this.#draft.add('organizations', id, { name: this.#draft.text(name), kind: 'other' });
  }

  theme(name: string): string {
    return this.#themes.themeOf(name);
  }

  /** Adds the persons and themes used so far. */
  finish(): void {
    for (const { id, citations: _citations, ...fields } of this.#contacts.persons()) {
      const image = this.#pictures.get(id);
      this.#draft.add('persons', id, { ...fields, ...(image !== undefined && { image }) });
    }
    for (const { id, citations: _citations, ...fields } of this.#themes.themes.values()) {
      this.#draft.add('concepts', id, fields);
    }
  }
}
