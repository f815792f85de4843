import { ComponentReader, decodeReferences, splitText, unescapeText } from '../content-lines/component-reader.js';
import type { Component } from '../content-lines/read-content-lines.js';
import type { Draft } from '../reading/draft.js';
import type { KnownNames } from '../reading/known-names.js';
import { isUnknown, findPosition, type Position, positionFault } from '../reading/positions.js';
import { exchangeFault, type Report } from '../reading/report.js';
import { isOnline } from '../tables/online.js';
import type { CalendarDates, DateReader } from './calendar-dates.js';
import { htmlText } from './html-text.js';
import { aboutProperty, sourceProperty } from './icalendar.js';

/**
 * Properties of the calendar entry rather than the event: when and by which program it was created, or how it is shown.
 */
const silent = [
  'CREATED',
  'DTSTAMP',
  'LAST-MODIFIED',
  'SEQUENCE',
  'TRANSP',
  'CLASS',
  'RECURRENCE-ID',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  sourceProperty,
];

/** Shared context of event readers. */
export interface EventContext {
  readonly draft: Draft;
  readonly report: Report;
  readonly names: KnownNames;
  readonly dates: DateReader;
  /** Whether the calendar cancels its events. */
  readonly isCancelled: boolean;
}

const repeating = ['RRULE', 'RDATE'];

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** Reads one event. */
export class EventReader {
  readonly #component: Component;
  readonly #reader: ComponentReader;
  readonly #context: EventContext;

  constructor(component: Component, at: number, context: EventContext) {
    this.#component = component;
    this.#reader = new ComponentReader(component, ['VEVENT', at], context.report, silent);
    this.#context = context;
  }

  #valueOf(name: string): string | undefined {
    return this.#component.lines.find((line) => line.name === name)?.value.trim();
  }

  /** Whether an event is left out because it repeats or is not public. Reports the reason. */
  #isLeftOut(): boolean {
    const { report } = this.#context;
    const rule = repeating.find((name) => this.#valueOf(name) !== undefined);
    if (rule !== undefined) {
      const value = this.#valueOf(rule);
      report.notice([...this.#reader.path, rule], { value, ...exchangeFault('repeats', 'write-dates') });
      return true;
    }
    const privacy = this.#valueOf('CLASS')?.toUpperCase() ?? 'PUBLIC';
    if (privacy === 'PUBLIC') return false;
    report.notice([...this.#reader.path, 'CLASS'], {
      value: privacy,
      ...exchangeFault('private-event', 'make-public'),
    });
    return true;
  }

  /** Whether the event is cancelled: by its status, or by the calendar (RFC 5546), which is reported. */
  #isCancelled(status: string | undefined): boolean {
    if (status === 'CANCELLED') return true;
    const { isCancelled, report } = this.#context;
    if (isCancelled) {
      const path = [...this.#reader.path, 'STATUS'];
      report.notice(path, { ...(status && { value: status }), ...exchangeFault('by-method', 'correct-status') });
    }
    return isCancelled;
  }

  /**
   * A confirmed event counts as held if it ended before the calendar was written; the current time is never used. An
   * event without a status has none.
   */
  #status({ startDate = '', endDate = startDate }: CalendarDates): string | undefined {
    const status = this.#reader.one('STATUS')?.line.value.trim().toUpperCase();
    if (this.#isCancelled(status)) return 'cancelled';
    if (status === undefined) return undefined;
    const stamp = (this.#valueOf('DTSTAMP') ?? '').replace(/^(\d{4})(\d{2})(\d{2}).*$/s, '$1-$2-$3');
    const isOver = endDate !== '' && stamp !== '' && endDate.slice(0, 10) < stamp;
    return status !== 'TENTATIVE' && isOver ? 'held' : 'planned';
  }

  /** Reads GEO and reports an invalid position. */
  #coordinates(): Position | undefined {
    const found = this.#reader.one('GEO');
    if (!found) return undefined;
    const { value } = found.line;
    const [latitude, longitude] = value.split(';').map(Number);
    const position = findPosition(latitude, longitude);
    if (!position) {
      this.#context.report.fault(found.path, { value, ...positionFault(latitude, longitude, 'latitude-first') });
    } else if (isUnknown(position)) {
      this.#context.report.notice(found.path, { value, ...exchangeFault('zero-position', 'give-or-leave-out') });
    }
    return position;
  }

  /** Reads the place as written. An online meeting, or its URL, is not a place. */
  #place(): { readonly place?: string; readonly address?: string; readonly isOnline?: boolean } {
    const { draft, report } = this.#context;
    const [text, coordinates] = [this.#reader.name('LOCATION'), this.#coordinates()];
    if (text !== undefined && isAddress(text)) return { address: text, isOnline: true };
    if (text !== undefined && isOnline(text)) return { isOnline: true };
    if (text === undefined) {
      if (coordinates) {
        report.notice([...this.#reader.path, 'GEO'], exchangeFault('no-place-for-it', 'add-by-hand'));
      }
      return {};
    }
    // As in tables, a bare name is the name of a town; an address is that of premises.
    const kind = /[,\d]/.test(text) ? 'campus' : 'city';
    return { place: draft.place(draft.text(text.replace(/\s+/g, ' ')), { kind, ...(coordinates && { coordinates }) }) };
  }

  #list(name: string): string[] {
    return this.#reader
      .all(name)
      .flatMap(({ line, path }) =>
        splitText(decodeReferences(line.value), ',').flatMap((text) => this.#context.report.text(path, text) ?? []),
      );
  }

  /**
   * Reads categories as themes, except the names of networks and programs. All except the network itself are reported,
   * because a calendar does not describe them.
   */
  #themes(): string[] {
    const { names, report } = this.#context;
    const about = new Set(this.#list(aboutProperty));
    for (const name of about) {
      if (names.isNetwork(name)) continue;
      const path = [...this.#reader.path, 'CATEGORIES'];
      report.noticeOnce(`about ${name}`, path, { value: name, ...exchangeFault('named-only', 'add-by-hand') });
    }
    const categories = this.#list('CATEGORIES').filter((name) => !names.isNetwork(name) && !about.has(name));
    return [...new Set(categories.map((name) => names.theme(name)))];
  }

  /** Returns the description as plain text. An HTML description is read only if there is no other. */
  #description(): string | undefined {
    const { report } = this.#context;
    const [plain, marked] = [this.#reader.one('DESCRIPTION'), this.#reader.all('X-ALT-DESC')[0]];
    if (plain) return report.text(plain.path, htmlText(unescapeText(plain.line.value)));
    // In HTML, line breaks are spaces.
    return marked && report.text(marked.path, htmlText(unescapeText(marked.line.value).replace(/\s+/g, ' ')));
  }

  /**
   * Whether the network organizes the event. Persons are not read, because an invitation is not meant to be published.
   */
  #isByNetwork(): boolean {
    const { names, report } = this.#context;
    const organizer = this.#reader.one('ORGANIZER');
    if (!organizer) return false;
    const name = organizer.line.parameters.get('CN')?.[0] ?? '';
    if (names.isNetwork(name)) return true;
    report.notice(organizer.path, exchangeFault('no-place-for-it', 'add-by-hand'));
    return false;
  }

  #idOf(name: string, { startDate = '' }: CalendarDates): string {
    const { draft } = this.#context;
    const year = startDate.slice(0, 4);
    const [own] = unescapeText(this.#reader.one('UID')?.line.value.trim() ?? '').split('@');
    const isOneOfSeries = this.#valueOf('RECURRENCE-ID') !== undefined;
    return draft.id(isOneOfSeries ? undefined : own, name.includes(year) ? name : `${name} ${year}`, 'event');
  }

  /** Adds the event to the draft. An event without a name is a fault. */
  read(): void {
    const { draft, report, dates } = this.#context;
    if (this.#isLeftOut()) return;
    const name = this.#reader.name('SUMMARY');
    if (name === undefined) {
      report.fault([...this.#reader.path, 'SUMMARY'], exchangeFault('no-name', 'give-event-name'));
      return;
    }
    const days = dates.read(this.#reader);
    const id = this.#idOf(name, days);
    const [description, url, { place, address, isOnline: isRemote }] = [
      this.#description(),
      this.#reader.url('URL'),
      this.#place(),
    ];
    const themes = this.#themes();
    draft.add('events', id, {
      name: draft.text(name),
      description: description === undefined ? undefined : draft.text(description),
      url: url ?? address,
      ...days,
      places: place === undefined ? undefined : [place],
      about: [draft.network],
      themes: themes.length > 0 ? themes : undefined,
      organizers: this.#isByNetwork() ? [draft.network] : undefined,
      attendanceMode: isRemote === true ? 'online' : undefined,
      status: this.#status(days),
    });
    this.#reader.reportUnread();
  }
}
