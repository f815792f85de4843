import type { Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import type { OverviewInput } from '../base/view-input.js';
import { renderFilled } from '../base/text/phrase.js';
import { HnSelectEvent } from '../events/select-event.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { findClusterOf } from './geometry/clusters.js';
import { clustersAt, draw, markerDistance, type Drawing } from './drawing.js';
import { renderPicture } from './map-parts.js';
import { tellMaps } from './map-status.js';
import { OutlinesController } from './outlines-controller.js';
import { pictureStyles } from './picture.styles.js';
import { placeMapStyles } from './place-map.styles.js';
import { placeMapView, type ListedPlace, type MapFrame, type PlaceMapView } from './place-map.view.js';
import { placeMapMessages, type PlaceMapMessages } from './messages.js';
import { renderPlaces } from './place-parts.js';
import { ResizeController } from './resize-controller.js';
import { renderTools } from './zoom-tools.js';
import { deepestLevel, wholeFrame, zoomToFit, zoomToPlace, type Zoom } from './geometry/zoom.js';

/**
 * Where a network is: the places of its members, contacts and events and the areas it serves, on a map that comes with
 * the element and asks nobody for tiles, and in a list that says the same.
 *
 * @summary The places of a network on a map and in a list.
 * @tagname hn-place-map
 *
 * @slot empty - Takes the place of the message when no place is documented.
 *
 * @csspart figure - The drawing of one map.
 * @csspart tools - The buttons below a map.
 * @csspart status - What the maps show, in words.
 * @csspart list - A list of places.
 * @csspart item - One place.
 * @csspart name - Its name.
 * @csspart note - Its country, and why it is not on the map.
 * @csspart fact - An organization, an event or a text about the place.
 * @csspart date - When an event was or will be.
 *
 * @cssproperty [--hn-place-map-inline-size=36em] - Largest width of a single map.
 *
 * @fires {HnSelectEvent} hn-select - A reader has chosen a place, in the list or on the map, or taken it back.
 */
export class HnPlaceMap extends HnElement<PlaceMapView, PlaceMapMessages, Network | undefined> {
  static readonly tagName = 'hn-place-map';

  static override styles = [hostStyles, evidenceStyles, pictureStyles, placeMapStyles];

  protected override readonly messageLoader = placeMapMessages;

  /** Look: `both`, or the `map` with the list folded away below it, or the `list` alone. */
  @property({ converter: choice('both', 'map', 'list') }) layout: 'both' | 'map' | 'list' = 'both';

  @state() private chosen = '';

  /** Zoom state by frame id. */
  @state() private zooms: ReadonlyMap<string, Zoom> = new Map();

  readonly #size = new ResizeController(this);

  readonly #outlines = new OutlinesController(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (['network', 'src', 'data'].some((name) => changed.has(name))) {
      this.chosen = '';
      this.zooms = new Map();
    }
    super.willUpdate(changed);
  }

  protected override readonly forAllNetworks = true;

  protected override makeView(input: OverviewInput<PlaceMapMessages>): PlaceMapView {
    return placeMapView(input, this.#outlines.atlas);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.#outlines.atlas];
  }

  protected override isWaiting({ countries }: PlaceMapView): boolean {
    return this.layout !== 'list' && !this.#outlines.request(countries);
  }

  protected override isEmpty({ places }: PlaceMapView): boolean {
    return places.length === 0;
  }

  protected override renderView(view: PlaceMapView, messages: PlaceMapMessages): TemplateResult {
    const { networkName, evidence, frames } = view;
    const name = networkName ? renderFilled(messages.heading, networkName) : messages.overview;
    const title = html`<slot name="heading">${heading(this.headingLevel, name)}</slot>`;
    const list = this.#renderList(view, messages);
    const isMapShown = this.layout !== 'list' && frames.length > 0;
    return html`${title} ${this.#outlines.renderFailure(view.countries, messages)}
    ${isMapShown ? this.#renderMapAndList(view, messages, list) : list}
    ${renderSources(this.evidence, evidence.notes, messages)}`;
  }

  #renderMapAndList(view: PlaceMapView, messages: PlaceMapMessages, list: TemplateResult): TemplateResult {
    const drawings = view.frames.map((frame, at) =>
      draw(frame, this.#zoomOf(frame), this.#size.sizeOf(at), this.chosen),
    );
    const [first, second] = view.frames;
    const pair = second && (first?.isAside === second.isAside ? 'pair' : 'aside');
    return html`<div class="${this.layout === 'map' ? 'alone' : 'beside'} ${pair ?? 'one'}">
      <div class="map">
        <div class="frames">
          ${view.frames.map((frame, at) => this.#renderFrame(frame, at, drawings[at], messages))}
        </div>
        ${this.#renderStatus(view, drawings, messages)}
      </div>
      ${
        this.layout === 'map'
          ? html`<details>
              <summary>${messages.asList(view.places.length)}</summary>
              ${list}
            </details>`
          : list
      }
    </div>`;
  }

  #renderFrame(
    frame: MapFrame,
    at: number,
    drawing: Drawing | undefined,
    messages: PlaceMapMessages,
  ): TemplateResult | typeof nothing {
    if (!drawing) return nothing;
    const { em } = this.#size.sizeOf(at);
    const { language } = messages;
    const state = { chosen: this.chosen, language, em, onPick: (id: string) => this.#pickOnMap(frame, at, id) };
    const zoom = this.#zoomOf(frame);
    return html`<div class="frame">
      ${renderPicture(frame, drawing, state)}
      ${
        frame.places.length > 0
          ? renderTools({
              frame,
              drawing,
              zoom,
              messages,
              chosen: this.chosen,
              onZoom: (to) => this.#zoomTo(frame, to),
            })
          : nothing
      }
    </div>`;
  }

  #renderStatus(view: PlaceMapView, drawings: readonly Drawing[], messages: PlaceMapMessages): TemplateResult {
    const chosen = view.places.find(({ id }) => id === this.chosen);
    return html`<div class="line">
      <span part="status" role="status">${tellMaps(view, drawings, chosen, messages)}</span>
      ${
        chosen
          ? html`<button type="button" class="to-list" @click=${this.#showInList}>${messages.showInList}</button>`
          : nothing
      }
    </div>`;
  }

  #renderList({ places, frames, evidence }: PlaceMapView, messages: PlaceMapMessages): TemplateResult {
    const state = {
      chosen: this.chosen,
      messages,
      isOnMap: this.layout !== 'list' && frames.length > 0,
      marks: ({ records }: ListedPlace['items'][number]) =>
        renderMarks(this.evidence, evidence.marksOf(...records), messages),
      onPick: (id: string) => this.#pickInList(id, frames),
    };
    const groups = [
      { title: messages.onMap, own: places.filter(({ absence }) => absence === undefined) },
      { title: messages.notOnMap, own: places.filter(({ absence }) => absence !== undefined) },
    ].filter(({ own }) => own.length > 0);
    if (!state.isOnMap || groups.length < 2) return html`<div class="lists">${renderPlaces(places, state)}</div>`;
    return html`<div class="lists">
      ${groups.map(({ title, own }) => html`${heading(this.headingLevel + 1, title)}${renderPlaces(own, state)}`)}
    </div>`;
  }

  #zoomOf({ id, box }: MapFrame): Zoom {
    return this.zooms.get(id) ?? wholeFrame(box);
  }

  #zoomTo({ id }: MapFrame, zoom: Zoom): void {
    this.zooms = new Map([...this.zooms, [id, zoom]]);
  }

  #choose(id: string): void {
    this.chosen = this.chosen === id ? '' : id;
    this.dispatchEvent(new HnSelectEvent('place', this.chosen));
  }

  /** Selects a place; zooms in if it is clustered or out of view. */
  #pickInList(id: string, frames: readonly MapFrame[]): void {
    this.#choose(id);
    if (this.chosen === '') return;
    for (const [at, frame] of frames.entries()) {
      const place = frame.places.find((each) => each.id === id);
      if (!place) continue;
      const distance = markerDistance(frame, this.#size.sizeOf(at));
      this.#zoomTo(frame, zoomToPlace(frame.box, this.#zoomOf(frame), frame.places, place, distance));
    }
  }

  /** Zooms into a cluster; selects a single place, or a cluster at the deepest level. */
  #pickOnMap(frame: MapFrame, at: number, id: string): void {
    const zoom = this.#zoomOf(frame);
    const cluster = findClusterOf(clustersAt(frame, zoom, this.#size.sizeOf(at)), id);
    const isClosed = cluster !== undefined && cluster.places.length > 1 && zoom.level < deepestLevel;
    if (isClosed) this.#zoomTo(frame, zoomToFit(frame.box, zoom, cluster.places));
    else this.#choose(id);
  }

  readonly #showInList = (): void => {
    this.shadowRoot?.querySelector('details:not(.sources)')?.setAttribute('open', '');
    this.shadowRoot?.querySelector<HTMLElement>('.item[data-chosen=true] button')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-place-map': HnPlaceMap;
  }
}
