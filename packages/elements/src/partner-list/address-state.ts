import type { ReactiveController } from 'lit';

type Words = Readonly<Record<string, string>>;

/** Keeps words in the query of the page's address, under the name that the page gives: `partners.kind=hospital`. */
export class AddressState implements ReactiveController {
  readonly #nameOf: () => string | undefined;

  readonly #onChange: (words: Words) => void;

  #name: string | undefined;

  constructor(nameOf: () => string | undefined, onChange: (words: Words) => void) {
    this.#nameOf = nameOf;
    this.#onChange = onChange;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#tell);
    this.#name = undefined;
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#tell);
  }

  hostUpdated(): void {
    const name = this.#nameOf();
    if (name === this.#name) return;
    this.#name = name;
    if (Object.keys(this.#read()).length > 0) this.#tell();
  }

  /** Puts words into the address, in place of those before, where the page has given a name. */
  write(words: Words): void {
    if (!this.#name) return;
    const address = new URL(location.href);
    for (const key of Object.keys(this.#read())) address.searchParams.delete(`${this.#name}.${key}`);
    for (const [key, value] of Object.entries(words)) address.searchParams.set(`${this.#name}.${key}`, value);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Browsers limit how often an address changes, and forbid it in some frames: the next change brings it.
    }
  }

  readonly #tell = (): void => {
    if (this.#name) this.#onChange(this.#read());
  };

  #read(): Words {
    if (!this.#name) return {};
    const prefix = `${this.#name}.`;
    const own = [...new URLSearchParams(location.search)].filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
  }
}
