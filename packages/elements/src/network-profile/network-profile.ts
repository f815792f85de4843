import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyRecord } from '@health-networks/core';
import { optionalText } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { LazyModule } from '../base/render/lazy-module.js';
import { renderText } from '../base/text/text.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { networkProfileStyles } from './network-profile.styles.js';
import {
  networkProfileView,
  type NetworkProfileInput,
  type NetworkProfileView,
  type OwnPart,
} from './network-profile.view.js';
import { networkProfileMessages, type NetworkProfileMessages } from './messages.js';
import { renderGoals, renderIntroduction, renderStatements } from './profile-parts.js';
import { isWidgetSection, loadWidget, renderWidget, type WidgetSection } from './profile-widgets.js';
import type { SectionName } from './sections.js';
import type { WidgetStrings } from './widget-strings.js';

/** Stops events of inner widgets: the profile has fired its own. */
const keepInside = (event: Event): void => {
  event.stopPropagation();
};

/**
 * A whole network on one page, made of the other widgets, in sections that appear only where there are facts. It
 * defines the elements that it is made of when it shows them. Their parts heading, link, mark, sources, source, quote,
 * filters, search, status, list, item, name and figure can be styled through it.
 *
 * @summary Everything about a network on one page.
 * @tagname hn-network-profile
 *
 * @csspart purpose - What the network exists for.
 * @csspart description - What else there is to know.
 * @csspart facts - Kind, seat, website and other short facts.
 * @csspart fact - One of them.
 * @csspart section - One section.
 * @csspart goal - One goal.
 * @csspart statement - A view or claim.
 */
export class HnNetworkProfile extends HnElement<NetworkProfileView, NetworkProfileMessages> {
  static readonly tagName = 'hn-network-profile';

  static override styles = [hostStyles, evidenceStyles, networkProfileStyles];

  protected override readonly messageLoader = networkProfileMessages;

  /**
   * Sections to show, in this order, separated by spaces: `figures`, `pillars`, `life-circle`, `goals`, `programs`,
   * `partners`, `map`, `links`, `events`, `statements`, `contacts`, `sources`. Without it, all for which there are facts.
   */
  @property({ converter: optionalText }) sections: string | undefined;

  /** Lazy modules of the sections. */
  readonly #parts = new Map<WidgetSection, LazyModule<unknown>>();

  /** The page's own words in the place of some of those of the widgets inside, by section; `strings` are the profile's. */
  @property({ attribute: false }) widgetStrings: WidgetStrings | undefined;

  protected override makeView(input: NetworkProfileInput): NetworkProfileView {
    return networkProfileView(input, this.sections);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.sections];
  }

  /** Never empty: a network has a name at least. */
  protected override isEmpty(): boolean {
    return false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const section of this.view?.sections.filter(isWidgetSection) ?? []) this.#partOf(section);
  }

  protected override renderView(view: NetworkProfileView, messages: NetworkProfileMessages): TemplateResult {
    const { name, network } = view;
    const marks = this.#marksIn('introduction', view, messages);
    const hasText = view.purpose !== undefined || view.description !== undefined;
    const sections = this.#withoutUnwanted(view.sections);
    return html`<slot name="heading"
        >${heading(this.headingLevel, html`${renderText(name)}${hasText ? nothing : marks(network)}`)}</slot
      >
      ${renderIntroduction(view, messages, marks)} ${this.#renderSourcesOf('introduction', view, messages)}
      ${sections.map((section) => this.#renderSection(section, view, messages))}`;
  }

  /** With `evidence="none"`, the section of sources is left out unless `sections` names it. */
  #withoutUnwanted(sections: readonly SectionName[]): readonly SectionName[] {
    const areUnwanted = this.evidence === 'none' && this.sections === undefined;
    return areUnwanted ? sections.filter((section) => section !== 'sources') : sections;
  }

  #marksIn(
    part: OwnPart,
    { evidence }: NetworkProfileView,
    messages: NetworkProfileMessages,
  ): (record: AnyRecord) => unknown {
    return (record) => renderMarks(this.evidence, evidence[part].marksOf(record), messages);
  }

  #renderSourcesOf(part: OwnPart, { evidence }: NetworkProfileView, messages: NetworkProfileMessages): unknown {
    return renderSources(this.evidence, evidence[part].notes, messages);
  }

  #renderSection(section: SectionName, view: NetworkProfileView, messages: NetworkProfileMessages): TemplateResult {
    return html`<section part="section" data-section=${section} @hn-load=${keepInside}>
      ${this.#renderContent(section, view, messages)}
    </section>`;
  }

  #renderContent(section: SectionName, view: NetworkProfileView, messages: NetworkProfileMessages): unknown {
    const level = this.headingLevel + 1;
    if (section === 'goals' || section === 'statements') return this.#renderOwn(section, view, messages);
    const dataset = this.input?.index.dataset;
    if (!isWidgetSection(section) || !dataset) return nothing;
    if (this.#parts.get(section)?.hasFailed) return this.#renderFailure(section, messages);
    return renderWidget(section, {
      dataset,
      network: view.network.id,
      evidence: this.evidence,
      headingLevel: level,
      strings: this.widgetStrings?.[section],
      heading: html`<div slot="heading">${heading(level, messages.sections[section])}</div>`,
    });
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

  /** The retry button is removed: moves the focus to the section. */
  async #retry(section: WidgetSection): Promise<void> {
    await this.#partOf(section).get();
    await this.updateComplete;
    const box = this.shadowRoot?.querySelector<HTMLElement>(`[data-section=${section}]`);
    if (!box || this.shadowRoot?.activeElement) return;
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
  }

  #renderOwn(
    section: 'goals' | 'statements',
    view: NetworkProfileView,
    messages: NetworkProfileMessages,
  ): TemplateResult {
    const level = this.headingLevel + 1;
    const marks = this.#marksIn(section, view, messages);
    return html`${
      section === 'goals'
        ? renderGoals(view.goals, level, messages, marks)
        : renderStatements(view.statements, level, messages, marks)
    }
    ${this.#renderSourcesOf(section, view, messages)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-network-profile': HnNetworkProfile;
  }
}
