/** Keeps some words in the query of the page's address, each under the name of its owner: `partners.kind=hospital`. */
export class AddressState {
  readonly #prefix: string;

  readonly #onChange: (messages: Record<string, string>) => void;

  constructor(name: string, onChange: (messages: Record<string, string>) => void) {
    this.#prefix = `${name}.`;
    this.#onChange = onChange;
    addEventListener('popstate', this.#tell);
    if (Object.keys(this.#read()).length > 0) this.#tell();
  }

  /** Ends the listening. */
  close(): void {
    removeEventListener('popstate', this.#tell);
  }

  /** Puts these words into the address, in place of those before; everything else in it stays as it is. */
  write(messages: Readonly<Record<string, string>>): void {
    const own = Object.entries(messages).map(
      ([key, value]) => `${encodeURIComponent(this.#prefix + key)}=${encodeURIComponent(value)}`,
    );
    const others = this.#parts().filter((part) => this.#keyOf(part) === undefined);
    const query = [...others, ...own].join('&');
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Browsers limit how often an address changes, and forbid it in some frames: the next change brings it.
    }
  }

  readonly #tell = (): void => {
    this.#onChange(this.#read());
  };

  #parts(): string[] {
    return location.search.slice(1).split('&').filter(Boolean);
  }

  #keyOf(part: string): string | undefined {
    const [key = ''] = new URLSearchParams(part).keys();
    return key.startsWith(this.#prefix) ? key.slice(this.#prefix.length) : undefined;
  }

  #read(): Record<string, string> {
    const messages: Record<string, string> = {};
    for (const [key, value] of new URLSearchParams(location.search)) {
      if (key.startsWith(this.#prefix)) messages[key.slice(this.#prefix.length)] = value;
    }
    return messages;
  }
}
