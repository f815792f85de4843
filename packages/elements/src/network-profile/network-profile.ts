import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyRecord, Issue } from '@health-networks/core';
import { optionalText } from '../base/attributes.js';
import { hasMarks, renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading, headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { unknownWords } from '../base/unknown-words.js';
import { LazyModule } from '../base/render/lazy-module.js';
import { renderText } from '../base/text/text.js';
import { disclosureStyles } from '../styles/disclosure.styles.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { networkProfileStyles } from './network-profile.styles.js';
import { networkProfileView, type NetworkProfileInput, type NetworkProfileView } from './network-profile.view.js';
import { networkProfileMessages, type NetworkProfileMessages } from './messages.js';
import { profileFoldStyles } from './profile-fold.styles.js';
import { isFolded, renderFold, renderAbout, renderGoals, renderJump, renderStatements } from './profile-parts.js';
import { isWidgetSection, loadWidget, renderWidget } from './profile-widgets.js';
import type { OwnSection, WidgetSection, WidgetStrings } from './profile-widgets.js';
import { sectionNames, type SectionName } from './sections.js';

export * from '../events/events.js';

/** Stops events of nested widgets, because the profile has fired its own. */
const keepInside = (event: Event): void => event.stopPropagation();

/**
 * Shows a whole network on one page, composed of the other widgets, in sections that appear only if there are facts.
 * Defines the elements it is composed of when it shows them. Their parts heading, link, mark, sources, source, quote,
 * filters, search, status, list, item, name and figure can be styled through the profile.
 *
 * @summary Everything about a network on one page.
 * @tagname hn-network-profile
 *
 * @csspart purpose - The purpose of the network.
 * @csspart description - The description of the network.
 * @csspart facts - Kind, seat, website and other short facts.
 * @csspart fact - One of these facts.
 * @csspart jump - The links to the sections, if there are four or more.
 * @csspart section - One section.
 * @csspart goal - One goal.
 * @csspart statement - A view or claim.
 *
 * @fires {HnFilterEvent} hn-filter - The reader changed the filter of a nested widget.
 * @fires {HnDownloadEvent} hn-download - The reader saves a file of a nested widget; cancelable.
 * @fires {HnSelectEvent} hn-select - The reader selected an item in a nested widget.
 */
export class HnNetworkProfile extends HnElement<NetworkProfileView, NetworkProfileMessages> {
  static readonly tagName = 'hn-network-profile';

  static override styles = [hostStyles, disclosureStyles, evidenceStyles, networkProfileStyles, profileFoldStyles];

  protected override readonly messageLoader = networkProfileMessages;

  /**
   * Sections to show, in this order, separated by spaces: `about`, `figures`, `partners`, `pillars`, `life-circle`,
   * `programs`, `events`, `map`, `contacts`, `goals`, `links`, `statements`, `sources`. Defaults to the first nine. A
   * section without facts is omitted.
   */
  @property({ converter: optionalText }) sections: string | undefined;

  /** Lazy modules of the sections. */
  readonly #parts = new Map<WidgetSection, LazyModule<unknown>>();

  /** Custom texts for the nested widgets, by section; `strings` are those of the profile itself. */
  @property({ attribute: false }) widgetStrings: WidgetStrings | undefined;

  protected override makeView(input: NetworkProfileInput): NetworkProfileView {
    return networkProfileView(input, this.sections);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.sections];
  }

  protected override get viewIssues(): readonly Issue[] {
    return unknownWords('sections', this.sections, sectionNames);
  }

  /** Never empty, because a network has at least a name. */
  protected override isEmpty(): boolean {
    return false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const section of this.view?.sections.filter(isWidgetSection) ?? []) this.#partOf(section);
  }

  protected override renderView(view: NetworkProfileView, messages: NetworkProfileMessages): TemplateResult {
    return html`${headingSlot(this.headingLevel, renderText(view.name))}
      ${view.sections[0] === 'about' ? nothing : renderJump(view.sections, messages, this.#jump)}
      <div class="sections">${view.sections.map((section) => this.#renderSection(section, view, messages))}</div>
      ${this.#isListedOnce ? renderSources(this.evidence, view.evidence.page.notes, messages, view.remarks.page) : nothing}`;
  }

  /** Whether the page has one list of sources, because no numbers link to a list in a section. */
  get #isListedOnce(): boolean {
    return !hasMarks(this.evidence);
  }

  #marksIn(
    part: OwnSection,
    { evidence }: NetworkProfileView,
    messages: NetworkProfileMessages,
  ): (record: AnyRecord) => unknown {
    return (record) => renderMarks(this.evidence, evidence[part].marksOf(record), messages);
  }

  #renderSourcesOf(
    part: OwnSection,
    { evidence, remarks }: NetworkProfileView,
    messages: NetworkProfileMessages,
  ): unknown {
    return this.#isListedOnce ? nothing : renderSources(this.evidence, evidence[part].notes, messages, remarks[part]);
  }

  #renderSection(section: SectionName, view: NetworkProfileView, messages: NetworkProfileMessages): TemplateResult {
    return html`<section part="section" id="section-${section}" data-section=${section} @hn-load=${keepInside}>
        ${this.#renderContent(section, view, messages)}
      </section>
      ${section === 'about' ? renderJump(view.sections, messages, this.#jump) : nothing}`;
  }

  #renderContent(section: SectionName, view: NetworkProfileView, messages: NetworkProfileMessages): unknown {
    const level = this.headingLevel + 1;
    if (!isWidgetSection(section)) return this.#renderOwn(section, view, messages);
    const dataset = this.input?.index.dataset;
    if (!dataset) return nothing;
    if (this.#parts.get(section)?.hasFailed) return this.#renderFailure(section, messages);
    const widget = renderWidget(section, {
      dataset,
      network: view.network.id,
      evidence: this.#isListedOnce ? 'none' : this.evidence,
      headingLevel: level,
      strings: this.widgetStrings?.[section],
      heading: html`<div slot="heading">${heading(level, messages.sections[section])}</div>`,
    });
    return isFolded(section) ? renderFold(heading(level, messages.sections[section]), widget) : widget;
  }

  #renderFailure(section: WidgetSection, messages: NetworkProfileMessages): TemplateResult {
    const part = this.#partOf(section);
    return html`${heading(this.headingLevel + 1, messages.sections[section])} ${part.renderFailure(messages)}
      <button type="button" @click=${() => this.#retry(section)}>${messages.retry}</button>`;
  }

  #partOf(section: WidgetSection): LazyModule<unknown> {
    const known = this.#parts.get(section);
    if (known) return known;
    const part = new LazyModule<unknown>(this, () => loadWidget(section));
    this.#parts.set(section, part);
    void part.get();
    return part;
  }

  /** Retries loading a section. The retry button disappears, so the section gets the focus. */
  async #retry(section: WidgetSection): Promise<void> {
    await this.#partOf(section).get();
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.#boxOf(section)?.focus({ preventScroll: true });
  }

  /** Returns the box of a section, made focusable. */
  #boxOf(section: SectionName): HTMLElement | undefined {
    const box = this.shadowRoot?.querySelector<HTMLElement>(`[data-section=${section}]`) ?? undefined;
    if (box) box.tabIndex = -1;
    return box;
  }

  /** Moves to a section, because browsers do not follow fragments into a shadow root. */
  readonly #jump = (section: SectionName, event: Event): void => {
    const box = this.#boxOf(section);
    if (!box) return;
    event.preventDefault();
    box.querySelector('details')?.setAttribute('open', '');
    box.scrollIntoView({ block: 'start' });
    box.focus({ preventScroll: true });
  };

  #renderOwn(section: OwnSection, view: NetworkProfileView, messages: NetworkProfileMessages): TemplateResult {
    const level = this.headingLevel + 1;
    const marks = this.#marksIn(section, view, messages);
    const content = {
      about: () => renderAbout(view, marks),
      goals: () => renderGoals(view.goals, level, messages, marks),
      statements: () => renderStatements(view.statements, level, messages, marks),
    }[section];
    return html`${content()} ${this.#renderSourcesOf(section, view, messages)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-network-profile': HnNetworkProfile;
  }
}
