import type { ReactiveController } from 'lit';
import type { AddressState } from './address-state.js';

type Messages = Record<string, string>;

/** Joins an element to the address of the page, where it is asked to; the code for it is loaded then. */
export class AddressLink implements ReactiveController {
  readonly #nameOf: () => string | undefined;

  readonly #onChange: (messages: Messages) => void;

  #name: string | undefined;

  #isConnected = false;

  #address: AddressState | undefined;

  constructor(nameOf: () => string | undefined, onChange: (messages: Messages) => void) {
    this.#nameOf = nameOf;
    this.#onChange = onChange;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow(this.#nameOf());
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow(undefined);
  }

  hostUpdate(): void {
    if (this.#isConnected) this.#follow(this.#nameOf());
  }

  /** Puts words into the address, where the element is joined to it. */
  write(messages: Messages): void {
    this.#address?.write(messages);
  }

  /** Keeps to the words under this name from now on; to none without a name. */
  #follow(name: string | undefined): void {
    if (name === this.#name) return;
    this.#name = name;
    this.#address?.close();
    this.#address = undefined;
    if (name) void this.#open(name);
  }

  /** Without the code, the list works as it does without the attribute. */
  async #open(name: string): Promise<void> {
    try {
      const { AddressState } = await import('./address-state.js');
      if (name === this.#name) this.#address = new AddressState(name, this.#onChange);
    } catch (error) {
      console.warn('The address of the page cannot be followed.', error);
    }
  }
}
