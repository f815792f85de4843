import { findEdtf, type Network } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { choice, count, optionalText } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import type { OverviewInput } from '../base/view-input.js';
import { renderFilled } from '../base/text/phrase.js';
import { presentDay } from '../base/is-current.js';
import { LazyModule } from '../base/render/lazy-module.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import type * as CalendarFile from './calendar-file.js';
import { eventTimelineMessages, type EventTimelineMessages } from './messages.js';
import { renderTimeline, type EventContext } from './event-items.js';
import { renderTable } from './event-table.js';
import type { EventRow } from './event-rows.js';
import { eventTimelineStyles } from './event-timeline.styles.js';
import { eventTimelineView, type EventTimelineView } from './event-timeline.view.js';

export * from '../events/events.js';

/**
 * Shows the events of a network: upcoming ones first, then past ones by year, with the newest year open and the others
 * folded. Parts of an event are listed below it, those of a past event folded. Dates are as precise as documented;
 * upcoming events with known days can be saved to a calendar.
 *
 * @summary Events of a network, upcoming and past.
 * @tagname hn-event-timeline
 *
 * @csspart list - The events of one year, the upcoming ones, or the table.
 * @csspart item - One event.
 * @csspart year - The past events of one year.
 * @csspart date - Date of an event.
 * @csspart status - Status of an event, unless it is the default one.
 * @csspart name - Name of an event.
 * @csspart description - Description of an event.
 *
 * @cssproperty [--hn-event-timeline-date-inline-size=5.5em] - Width of the column of dates.
 *
 * @fires {HnDownloadEvent} hn-download - The reader saves events; cancel the event to handle it differently.
 */
export class HnEventTimeline extends HnElement<EventTimelineView, EventTimelineMessages, Network | undefined> {
  static readonly tagName = 'hn-event-timeline';

  protected static readonly collections = ['events'];

  static override styles = [hostStyles, evidenceStyles, tableStyles, eventTimelineStyles];

  protected override readonly messageLoader = eventTimelineMessages;

  /** Layout: `timeline` with all details, `list` with the main facts, or `table`. */
  @property({ converter: choice('timeline', 'list', 'table') }) layout: 'timeline' | 'list' | 'table' = 'timeline';

  /**
   * Which events to show: `all`, or only those `held`, `planned` or `cancelled`, or with a status declared by the
   * dataset. An event without a status counts as planned until its last day, and as held afterwards.
   */
  @property({ converter: optionalText }) show: string | undefined = 'all';

  /** Order of past events: `newest` or `oldest` first. Events without a date come last in either case. */
  @property({ converter: choice('newest', 'oldest') }) sort: 'newest' | 'oldest' = 'newest';

  /** Maximum number of years of past events, counted from the first one shown; all by default. */
  @property({ converter: count }) years: number | undefined;

  /** The day that counts as today, such as `2026-05-01`; by default the reader's current day. */
  @property({ converter: optionalText }) today: string | undefined;

  readonly #files = new LazyModule<typeof CalendarFile>(this, () => import('./calendar-file.js'));

  /** The file saved last, next to which an error is shown. */
  #saved: string | undefined;

  protected override readonly forAllNetworks = true;

  protected override makeView(input: OverviewInput<EventTimelineMessages>): EventTimelineView {
    return eventTimelineView(input, { show: this.show, sort: this.sort, today: this.#today });
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.show, this.sort, this.#today];
  }

  protected override isEmpty({ upcoming, past }: EventTimelineView): boolean {
    return upcoming.length + past.length === 0;
  }

  get #today(): string {
    return this.today === undefined || !findEdtf(this.today) ? presentDay() : this.today;
  }

  protected override renderView(view: EventTimelineView, messages: EventTimelineMessages): TemplateResult {
    const { networkName, evidence, remarks } = view;
    const title = headingSlot(
      this.headingLevel,
      networkName ? renderFilled(messages.heading, networkName) : messages.heading(undefined),
    );
    return html`${title} ${this.#renderEvents(view, messages)}
    ${renderSources(this.evidence, evidence.notes, messages, remarks)}`;
  }

  #renderEvents(all: EventTimelineView, messages: EventTimelineMessages): TemplateResult {
    const past = all.past.slice(0, this.years);
    const kept = new Set(past.flatMap(({ rows }) => rows));
    const within = (rows: readonly EventRow[]): EventRow[] => rows.filter((row) => kept.has(row));
    const view = { ...all, past, pastRows: within(all.pastRows), cancelled: within(all.cancelled) };
    const { networkName, evidence } = view;
    const context: EventContext = {
      messages,
      isShort: this.layout === 'list',
      headingLevel: this.headingLevel + 1,
      marks: ({ record }) => renderMarks(this.evidence, evidence.marksOf(record), messages),
      save: ({ id }) => void this.#save([id], id),
      failureOf: ({ id }) => this.#failureOf(id, messages),
    };
    const saveAll = this.#renderSaveAll(view, messages);
    if (this.layout !== 'table') return renderTimeline(view, context, saveAll);
    return html`${renderTable(view, context, messages.heading(networkName?.value))} ${saveAll}`;
  }

  #renderSaveAll({ calendarIds }: EventTimelineView, messages: EventTimelineMessages): TemplateResult | typeof nothing {
    if (calendarIds.length < 2) return nothing;
    const name = this.input?.network?.id ?? 'events';
    return html`<button type="button" class="save-all" @click=${() => void this.#save(calendarIds, name)}>
        ${messages.saveAll(calendarIds.length)}
      </button>
      ${this.#failureOf(name, messages)}`;
  }

  #failureOf(name: string, messages: EventTimelineMessages): unknown {
    return this.#saved === name ? this.#files.renderFailure(messages) : nothing;
  }

  async #save(eventIds: readonly string[], name: string): Promise<void> {
    const { input } = this;
    if (!input) return;
    this.#saved = name;
    const files = await this.#files.get();
    if (files) files.offerFile(this, files.calendarFile({ ...input, eventIds, name, stamp: new Date() }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-event-timeline': HnEventTimeline;
  }
}
