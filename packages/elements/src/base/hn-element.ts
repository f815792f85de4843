import type { Dataset, DatasetIndex, Issue, Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BaseMessages } from '../languages/base-messages.js';
import type { MessageOverrides } from '../languages/override-messages.js';
import type { MessageLoader } from '../languages/message-loader.js';
import { OutcomeAnnouncer } from '../events/outcome-announcer.js';
import { adoptStylesAnew } from './adopt-styles-anew.js';
import { choice, flag, holdToAttributes, json, level, optionalText, type Density } from './attributes.js';
import { DataController, type DataHost } from './data/data-controller.js';
import { DeclaredTerms } from './language/declared-terms.js';
import type { EvidenceLevel } from './evidence/evidence.view.js';
import { findNetworkOrAll, renamed } from './data/find-network-to-show.js';
import { LanguageController } from './language/language-controller.js';
import { languagesFor } from './language/languages-for.js';
import { directionOn } from './language/text-direction.js';
import { failureOf, type LoadError } from './data/load-error.js';
import { HydratableElement } from './hydration/hydratable-element.js';
import { refuseEmptied, stateOf, type Made, type Outcome } from './outcome.js';
import { PausedWork } from './paused-work.js';
import { isSteps, type Steps } from './steps.js';
import { IssuesController } from './render/issues-controller.js';
import { renderEmpty, renderError, renderLoading, renderOutdated } from './render/render-state.js';
import { version } from './version.js';
import type { ViewInput } from './view-input.js';
import { Retry } from './retry.js';
import { MessagesController, type MessagesHost } from './language/messages-controller.js';

/**
 * What every widget shares: where its data come from, its language, and what it shows while it waits or fails.
 * A widget adds a pure function that makes a view of the data, and a template that shows the view.
 *
 * @slot - Fallback: shown until data are there, and when they fail.
 * @slot heading - Takes the place of the heading.
 * @slot empty - Shown where there are no facts; without it the widget shows nothing then.
 * @slot error - Takes the place of the message when data fail.
 * @slot footer - Below everything.
 *
 * @csspart base - The whole widget.
 * @csspart heading - Its heading, and those inside.
 * @csspart link - Any link.
 * @csspart mark - Number of a source behind a fact.
 * @csspart sources - The list of sources.
 * @csspart source - One source.
 * @csspart quote - Words of a source.
 * @csspart remarks - What there is to know about the facts, below the sources.
 * @csspart issues - With `show-issues`: what is wrong with the data.
 * @csspart error - The message when data fail.
 * @csspart outdated - The message when newer data could not be had.
 *
 * @cssproperty [--hn-color=inherit] - Color of text.
 * @cssproperty [--hn-font-family=inherit] - Font of text.
 * @cssproperty [--hn-heading-font-family=inherit] - Font of headings.
 * @cssproperty [--hn-link-color=currentColor] - Color of links.
 * @cssproperty [--hn-accent-color] - Color of lines and ornaments.
 * @cssproperty [--hn-surface-background-color] - Background of boxes.
 * @cssproperty [--hn-border-color] - Color of quiet lines.
 * @cssproperty [--hn-border-radius=0.5em] - Rounding of boxes.
 * @cssproperty [--hn-control-border-color] - Color of the lines around buttons and fields.
 * @cssproperty [--hn-pointer-target-min-size=2.5em] - Least height of buttons and fields.
 * @cssproperty [--hn-focus-outline-color=currentColor] - Color of the line around what has the focus.
 * @cssproperty [--hn-gap=1em] - Distance between items.
 *
 * @fires {HnLoadEvent} hn-load - Data have arrived.
 * @fires {HnIssuesEvent} hn-issues - Data are shown in part: what is faulty in a file was left out.
 * @fires {HnErrorEvent} hn-error - Data could not be had or used.
 */
export abstract class HnElement<View, Messages extends BaseMessages, Shown extends Network | undefined = Network>
  extends HydratableElement
  implements DataHost, MessagesHost<Messages>
{
  /** Version of the package that the class came with. */
  static readonly version = version;

  /** Id of the network to show, else the one that the data are about, or the only one in them; also names the bundled data when no other are given. */
  @property({ converter: optionalText }) network: string | undefined;

  /** Address of a dataset (JSON) or of a table of partners (CSV). */
  @property({ converter: optionalText }) src: string | undefined;

  /** A dataset object; goes before every other source of data. */
  @property({ attribute: false }) data: Dataset | undefined;

  /** Level of the widget's heading, 1–6; headings inside follow one level down. */
  @property({ converter: level, attribute: 'heading-level' }) headingLevel = 2;

  /** `lazy` waits with loading until the element comes near the visible part of the page. */
  @property({ converter: choice('eager', 'lazy') }) loading: 'eager' | 'lazy' = 'eager';

  /** Name to show in the place of the network's own, as in the heading of a list of one's own file. */
  @property({ converter: optionalText, attribute: 'network-name' }) networkName: string | undefined;

  /**
   * How much of the sources to show: `sources` (one line that opens their list), `marks` (numbers too, as links to the
   * list), `full` (the list open, with quotes) or `none`.
   */
  @property({ converter: choice('sources', 'none', 'marks', 'full') }) evidence: EvidenceLevel = 'sources';

  /** `compact` for smaller distances and text. */
  @property({ converter: choice('comfortable', 'compact'), reflect: true, useDefault: true })
  density: Density = 'comfortable';

  /** For editors: says in the widget what is wrong with the data, not in the console alone. */
  @property({ converter: flag, attribute: 'show-issues' }) showIssues = false;

  /**
   * The page's own words in the place of some of the widget's; see its `…Messages` type for their names. An attribute
   * holds JSON, with `{1}`, `{2}` where the widget fills in names and numbers.
   */
  @property({ converter: json }) strings: MessageOverrides<Messages> | undefined;

  /** Where the element stands: `loading`, `ready`, `empty` or `error`. Set by the element itself. */
  @property({ reflect: true }) override state: 'loading' | 'ready' | 'empty' | 'error' = 'loading';

  /** Loads the UI texts of the widget. */
  protected abstract readonly messageLoader: MessageLoader<Messages>;

  readonly #language = new LanguageController(this);
  readonly #data = new DataController(this, this.#language);
  readonly #messages = new MessagesController<Messages>(this);
  readonly #issues = new IssuesController(this);
  readonly #terms = new DeclaredTerms<Messages>();
  readonly #made = new PausedWork<Made<View, ViewInput<Messages, Shown>>>(this);
  readonly #announcer = new OutcomeAnnouncer();
  #outcome: Outcome<View> | undefined;
  readonly #retry = new Retry(this, [this.#messages, this.#data]);

  /** Makes the view model, at once or in steps that run in slices; throws when the data do not allow it. */
  protected abstract makeView(input: ViewInput<Messages, Shown>): View | Steps<View>;

  /** Can the widget show all networks at once, with `Network | undefined`? If not, a network must be selected. */
  protected readonly forAllNetworks: boolean = false;

  /** Properties that the view depends on, besides data and messages. The view is cached until one of them changes. */
  protected viewOptions(): readonly unknown[] {
    return [];
  }

  /** Renders the view model. */
  protected abstract renderView(view: View, messages: Messages): TemplateResult;

  /** Is the view empty? */
  protected abstract isEmpty(view: View): boolean;

  /** Is a part of the view still loading? The previous content stays until then. */
  protected isWaiting(_view: View): boolean {
    return false;
  }

  /** Is what is shown made of the data and choices of now? Not while a view or a part of it is on its way. */
  protected isCurrent = true;

  /** The current view model, or the previous one while data load. */
  protected get view(): View | undefined {
    return this.#made.last?.view;
  }

  /** The input of `view`. */
  protected get input(): ViewInput<Messages, Shown> | undefined {
    return this.#made.last?.input;
  }

  /** Called by the browser when the element has come into another document. */
  protected adoptedCallback(): void {
    adoptStylesAnew(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    holdToAttributes(this, changed);
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
    if (this.isCurrent) this.#announcer.announce(this, this.#data.state, this.#outcome);
  }

  /** Why there is nothing to show. */
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
      return renderError(error, messages, this.#retry, this.renderIssues(error.issues, error.message));
    }
    if (this.state === 'empty') return renderEmpty();
    const issues = this.renderIssues(outcome.issues, outcome.outdated?.message);
    const outdated = outcome.outdated && messages ? renderOutdated(messages, this.#retry) : nothing;
    return html`${outcome.content}${outdated}${issues}<slot name="footer"></slot>`;
  }

  /** For editors alone. */
  protected renderIssues(issues: readonly Issue[], summary?: string): TemplateResult | typeof nothing {
    return this.showIssues ? this.#issues.render(issues, summary) : nothing;
  }

  #makeOutcome(messages: Messages): Outcome<View> | undefined {
    const { state } = this.#data;
    this.isCurrent = true;
    if (state.status === 'loading') return undefined;
    if (state.status === 'error') return { error: state.error };
    try {
      const terms = this.#terms.addTo(messages, state.index.dataset);
      const view = this.#viewOf(state.index, terms);
      this.isCurrent = view !== undefined && !this.isWaiting(view);
      if (view === undefined || !this.isCurrent) return this.#outcome;
      const { index, issues, outdated } = this.#data.isProvided ? { ...state, issues: [] } : state;
      const content = this.isEmpty(view) ? refuseEmptied(state) : this.renderView(view, terms);
      return { index, issues, view, content, outdated };
    } catch (error) {
      // While new data load, the old ones may lack the requested network: keep the last outcome.
      if (this.#data.isLoading) return this.#outcome;
      return { error: failureOf(error) };
    }
  }

  #viewOf(index: DatasetIndex, messages: Messages): View | undefined {
    const language = languagesFor(this.#language.language, this.#data.state) ?? this.#language.language;
    const from = [index, messages, language, this.network, this.networkName, ...this.viewOptions()];
    return this.#made.get(from, () => this.#make(index, messages, language))?.view;
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
