import type { Dataset } from '@health-networks/core';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adoptStylesAnew } from '../base/adopt-styles-anew.js';
import { choice, normalizeProperties, optionalText } from '../base/attributes.js';
import { DataController, type DataHost } from '../base/data/data-controller.js';
import type { DataProvider, DataState } from '../base/data/data-state.js';
import { LanguageController } from '../base/language/language-controller.js';
import { version } from '../base/version.js';
import { OutcomeAnnouncer } from '../events/outcome-announcer.js';
import { hiddenStyles } from '../styles/host-reset.js';

export * from '../events/events.js';

/**
 * Provides one dataset, loaded once, for the elements inside. Renders nothing itself.
 *
 * @summary One dataset for all the elements inside.
 * @tagname hn-dataset
 *
 * @slot - The elements that use the dataset.
 *
 * @fires {HnLoadEvent} hn-load - Data has been loaded.
 * @fires {HnIssuesEvent} hn-issues - Data is shown in part: invalid records of a file were left out.
 * @fires {HnErrorEvent} hn-error - Data could not be loaded or used.
 */
export class HnDataset extends LitElement implements DataHost, DataProvider {
  static readonly tagName = 'hn-dataset';

  /** Version of the package that contains the class. */
  static readonly version = version;

  /** `display: contents`, so that the element does not affect the layout of its children. */
  static override styles = [
    css`
      :host {
        display: contents;
      }

      :host([hidden='until-found' i]),
      :host([popover]) {
        display: block;
      }
    `,
    hiddenStyles,
  ];

  /** Id of the bundled network whose data to load when no other data is given. */
  @property({ converter: optionalText }) network: string | undefined;

  /** URL of a dataset (JSON) or of a table of partners (CSV). */
  @property({ converter: optionalText }) src: string | undefined;

  /** Headers of a CSV file in other words or another language: `Navn=name; By=place`. */
  @property({ converter: optionalText, attribute: 'csv-columns' }) csvColumns: string | undefined;

  /** A dataset object; takes precedence over every other data source. */
  @property({ attribute: false }) data: Dataset | undefined;

  /** When to load data: `lazy` waits until the element comes near the viewport. */
  @property({ converter: choice('eager', 'lazy') }) loading: 'eager' | 'lazy' = 'eager';

  readonly #subscribers = new Set<() => void>();

  readonly #data = new DataController(this, new LanguageController(this));

  readonly #announcer = new OutcomeAnnouncer();

  /** The last state of which subscribers were notified. */
  #announcedState: DataState | undefined;

  /** @internal State of the data for the elements inside. */
  get dataState(): DataState {
    return this.#data.state;
  }

  /** @internal Notifies an element inside when the data changes; returns a function that unsubscribes. */
  subscribeData(callback: () => void): () => void {
    this.#subscribers.add(callback);
    return () => this.#subscribers.delete(callback);
  }

  /** @internal */
  reloadData(): Promise<void> {
    return this.#data.retry();
  }

  /** Called by the browser when the element has moved to another document. */
  protected adoptedCallback(): void {
    adoptStylesAnew(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    normalizeProperties(this, changed);
    this.#data.follow();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    const { state } = this.#data;
    if (state === this.#announcedState) return;
    this.#announcedState = state;
    for (const callback of this.#subscribers) callback();
    this.#announcer.announce(this, state, state.status === 'loading' ? undefined : state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-dataset': HnDataset;
  }
}
