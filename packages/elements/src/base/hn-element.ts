import type { Dataset, DatasetIndex, Issue, Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BaseMessages, MessageLoader } from '../languages/base-messages.js';
import type { MessageOverrides } from '../languages/override-messages.js';
import { OutcomeAnnouncer } from '../events/outcome-announcer.js';
import { choice, flag, normalizeProperties, json, level, optionalText, type Density } from './attributes.js';
import { DataController, type DataHost } from './data/data-controller.js';
import { withDeclaredTerms } from './language/declared-terms.js';
import type { EvidenceLevel } from './evidence/evidence.view.js';
import { findNetworkOrAll, renamed } from './data/find-network-to-show.js';
import { LanguageController } from './language/language-controller.js';
import { languagesFor } from './language/languages-for.js';
import { directionOn } from './language/text-direction.js';
import { adviceOnObjects, asLoadError, type LoadError } from './data/load-error.js';
import { HydratableElement } from './hydration/hydratable-element.js';
import { refuseEmptied, stateOf, type Made, type Outcome } from './outcome.js';
import { MemoizeLast } from './memoize-last.js';
import { PausedWork } from './paused-work.js';
import { isSteps, type Steps } from './steps.js';
import { IssuesController } from './render/issues-controller.js';
import { renderEmpty, renderError, renderLoading, renderOutdated, Retry } from './render/render-state.js';
import { version } from './version.js';
import type { ViewInput } from './view-input.js';
import { MessagesController, type MessagesHost } from './language/messages-controller.js';

/**
 * Base class of all widgets: data source, language, and what is shown while data loads or after a failure. A widget
 * adds a pure function that creates a view model from the data, and a template that renders it.
 *
 * @slot - Fallback content: shown until data is loaded, and when loading fails.
 * @slot heading - Replaces the heading.
 * @slot empty - Shown when there are no facts; by default the widget then shows nothing.
 * @slot error - Replaces the error message.
 * @slot footer - Content below everything else.
 *
 * @csspart base - The whole widget.
 * @csspart heading - Headings of the widget.
 * @csspart link - Any link.
 * @csspart mark - Source number after a fact.
 * @csspart sources - The list of sources.
 * @csspart source - One source.
 * @csspart quote - A quote from a source.
 * @csspart remarks - Remarks on the facts, below the sources.
 * @csspart issues - Problems in the data, with `show-issues`.
 * @csspart error - The error message.
 * @csspart outdated - The message that newer data could not be loaded.
 *
 * @cssproperty [--hn-color=inherit] - Text color.
 * @cssproperty [--hn-font-family=inherit] - Font of text.
 * @cssproperty [--hn-heading-font-family=inherit] - Font of headings.
 * @cssproperty [--hn-link-color=currentColor] - Color of links.
 * @cssproperty [--hn-accent-color] - Color of accent lines and ornaments.
 * @cssproperty [--hn-surface-background-color] - Background of boxes.
 * @cssproperty [--hn-border-color] - Color of subtle borders.
 * @cssproperty [--hn-border-radius=0.5em] - Corner radius of boxes.
 * @cssproperty [--hn-control-border-color] - Border color of buttons and fields.
 * @cssproperty [--hn-pointer-target-min-size=2.5em] - Minimum height of buttons and fields.
 * @cssproperty [--hn-focus-outline-color=currentColor] - Color of the focus outline.
 * @cssproperty [--hn-gap=1em] - Space between items.
 *
 * @fires {HnLoadEvent} hn-load - Data has been loaded.
 * @fires {HnIssuesEvent} hn-issues - Invalid records of a file were left out, or an attribute matches nothing.
 * @fires {HnErrorEvent} hn-error - Data could not be loaded or used.
 */
export abstract class HnElement<View, Messages extends BaseMessages, Shown extends Network | undefined = Network>
  extends HydratableElement
  implements DataHost, MessagesHost<Messages>
{
  /** Version of the package that contains the class. */
  static readonly version = version;

  /** Id of the network to show; defaults to the main or only one. Without other data, selects the bundled data. */
  @property({ converter: optionalText }) network: string | undefined;

  /** URL of a dataset (JSON) or of a table of partners (CSV). */
  @property({ converter: optionalText }) src: string | undefined;

  /** Headers of a CSV file in other words or another language: `Navn=name; By=place`. */
  @property({ converter: optionalText, attribute: 'csv-columns' }) csvColumns: string | undefined;

  /** A dataset object; takes precedence over every other data source. */
  @property({ attribute: false }) data: Dataset | undefined;

  /** Level of the widget's heading, 1–6; nested headings are one level lower. */
  @property({ converter: level, attribute: 'heading-level' }) headingLevel = 2;

  /** When to load data: `lazy` waits until the element comes near the viewport. */
  @property({ converter: choice('eager', 'lazy') }) loading: 'eager' | 'lazy' = 'eager';

  /** Name to show instead of the network's own, for example in the heading of a list from a CSV file. */
  @property({ converter: optionalText, attribute: 'network-name' }) networkName: string | undefined;

  /**
   * How sources are shown: `sources` (a folded list), `marks` (also numbers after the facts, which link to the list),
   * `full` (the list unfolded, with quotes) or `none`.
   */
  @property({ converter: choice('sources', 'none', 'marks', 'full') }) evidence: EvidenceLevel = 'sources';

  /** Spacing and text size: `compact` makes both smaller. */
  @property({ converter: choice('comfortable', 'compact'), reflect: true, useDefault: true })
  density: Density = 'comfortable';

  /** For editors: shows problems in data and attributes inside the widget, not only in the console. */
  @property({ converter: flag, attribute: 'show-issues' }) showIssues = false;

  /**
   * Custom texts that replace texts of the widget; see its `…Messages` type for their names. As an attribute: JSON,
   * with `{1}`, `{2}` as placeholders for names and numbers.
   */
  @property({ converter: json }) strings: MessageOverrides<Messages> | undefined;

  /** Current state: `loading`, `ready`, `empty` or `error`. Set by the element itself. */
  @property({ reflect: true }) override state: 'loading' | 'ready' | 'empty' | 'error' = 'loading';

  /** Loads the UI texts of the widget. */
  protected abstract readonly messageLoader: MessageLoader<Messages>;

  readonly #language = new LanguageController(this);
  readonly #data = new DataController(this, this.#language);
  readonly #messages = new MessagesController<Messages>(this);
  readonly #issues = new IssuesController(this);
  readonly #terms = new MemoizeLast<Messages>();
  readonly #made = new PausedWork<Made<View, ViewInput<Messages, Shown>>>(this);
  readonly #announcer = new OutcomeAnnouncer();
  #outcome: Outcome<View> | undefined;
  readonly #retry = new Retry(this, [this.#messages, this.#data]);

  /** Creates the view model, either directly or in steps that can pause; throws when the data does not allow it. */
  protected abstract makeView(input: ViewInput<Messages, Shown>): View | Steps<View>;

  /** Whether the widget can show all networks at once. If not, a network must be selected. */
  protected readonly forAllNetworks: boolean = false;

  /** Returns the properties that the view depends on besides data and messages; a change recreates the view. */
  protected viewOptions(): readonly unknown[] {
    return [];
  }

  /** Renders the view model. */
  protected abstract renderView(view: View, messages: Messages): TemplateResult;

  /** Whether the view is empty. */
  protected abstract isEmpty(view: View): boolean;

  /** Whether a part of the view is still loading. The previous content stays until then. */
  protected isWaiting(_view: View): boolean {
    return false;
  }

  /** Problems that the view has found, beyond those of the file. */
  protected get viewIssues(): readonly Issue[] {
    return [];
  }

  /** Whether the content shown reflects the current data and selections. */
  protected isCurrent = true;

  /** The current view model, or the previous one while data loads. */
  protected get view(): View | undefined {
    return this.#made.last?.view;
  }

  /** The input of `view`. */
  protected get input(): ViewInput<Messages, Shown> | undefined {
    return this.#made.last?.input;
  }

  protected override willUpdate(changed: PropertyValues): void {
    normalizeProperties(this, changed);
    this.#data.follow();
    const languages = languagesFor(this.#language.language, this.#data.state);
    if (languages !== undefined) this.#messages.follow(this.messageLoader, languages);
    const { messages, error } = this.#messages;
    const isAble = !this.showIssues || languages === undefined || this.#issues.follow(languages);
    if (isAble) this.#outcome = messages ? this.#makeOutcome(messages) : error && { error };
    this.state = stateOf(this.#outcome, (view) => this.isEmpty(view));
    if (this.awaitsHydration && this.failure) this.#announcer.announce(this, this.#data.state, this.#outcome);
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.isCurrent) return;
    this.#announcer.announce(this, this.#data.state, this.#outcome);
    if (this.state !== 'error') this.#announcer.announceMore(this, this.view, () => this.viewIssues);
  }

  /** The reason why there is nothing to show. */
  protected get failure(): LoadError | undefined {
    return this.#outcome && 'error' in this.#outcome ? this.#outcome.error : undefined;
  }

  protected override render(): TemplateResult {
    const { messages } = this.#messages;
    const outcome = this.#outcome;
    if (!outcome) return renderLoading(messages);
    const language = messages?.language;
    const direction = language && directionOn(this.#language.language, language);
    return html`<div part="base" class="base" tabindex="-1" lang=${language ?? nothing} dir=${direction ?? nothing}>
      ${this.#renderContent(outcome, messages)}
    </div>`;
  }

  #renderContent(outcome: Outcome<View>, messages: Messages | undefined): TemplateResult {
    if ('error' in outcome) {
      const { error } = outcome;
      return renderError(error, messages, this.#retry, this.#issues.render(error.issues, error.message));
    }
    const found = this.showIssues ? [...outcome.issues, ...this.viewIssues] : [];
    const issues = this.#issues.render(found, outcome.outdated?.message);
    if (this.state === 'empty') return html`${renderEmpty()}${issues}`;
    const outdated = outcome.outdated && messages ? renderOutdated(messages, this.#retry) : nothing;
    return html`${outcome.content}${outdated}${issues}<slot name="footer"></slot>`;
  }

  #makeOutcome(messages: Messages): Outcome<View> | undefined {
    const { state } = this.#data;
    this.isCurrent = true;
    if (state.status === 'loading') return undefined;
    if (state.status === 'error') return { error: state.error };
    try {
      const { index } = state;
      const language = languagesFor(this.#language.language, state) ?? this.#language.language;
      const declaring = [messages, index.dataset, language] as const;
      const terms = this.#terms.get(declaring, () => withDeclaredTerms(...declaring));
      const from = [index, terms, language, this.network, this.networkName, ...this.viewOptions()];
      const view = this.#made.get(from, () => this.#make(index, terms, language))?.view;
      this.isCurrent = view !== undefined && !this.isWaiting(view);
      if (view === undefined || !this.isCurrent) return this.#outcome;
      const { issues, outdated } = this.#data.isProvided ? { ...state, issues: [] } : state;
      const content = this.isEmpty(view) ? refuseEmptied(this, state) : this.renderView(view, terms);
      return { index, issues, view, content, outdated };
    } catch (error) {
      // While new data loads, the old data may lack the requested network: keep the last outcome.
      if (this.#data.isLoading) return this.#outcome;
      return { error: asLoadError(error, 'failed', adviceOnObjects) };
    }
  }

  *#make(index: DatasetIndex, messages: Messages, language: string): Steps<Made<View, ViewInput<Messages, Shown>>> {
    const found = findNetworkOrAll(index, this.network, this.forAllNetworks);
    // `undefined` only for a widget with `forAllNetworks`.
    const network = renamed(found, this.networkName, messages.language) as Shown;
    const input = { index, messages, language, network };
    const view = this.makeView(input);
    return { input, view: isSteps(view) ? yield* view : view };
  }
}
