import type { Issue, Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice } from '../base/attributes.js';
import { hasMarks, renderMarks, renderSources } from '../base/evidence/evidence.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { MemoizeLast } from '../base/memoize-last.js';
import type { OverviewInput } from '../base/view-input.js';
import { renderFilled } from '../base/text/phrase.js';
import { SlicedList } from '../base/sliced-list/sliced-list.js';
import type { Steps } from '../base/steps.js';
import { HnSelectEvent } from '../events/events.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { ResizeController } from '../base/resize-controller.js';
import { GazetteerController, townIssues } from './gazetteer/gazetteer-controller.js';
import { findClusterOf } from './geometry/clusters.js';
import { clustersAt, draw, markerDistance } from './drawing.js';
import { renderPicture, renderTools } from './map-parts.js';
import { describeView, renderFolded, renderNumbers, firstSlices, renderLists, renderDetails } from './place-parts.js';
import type { ListState } from './place-parts.js';
import { mapShapes, type MapFrame } from './geometry/frame.js';
import { OutlinesController } from './outlines-controller.js';
import { pictureStyles } from './picture.styles.js';
import { placeMapStyles } from './place-map.styles.js';
import { gatherPlaces, placeMapView, sizesOf, type MapMaterial, type PlaceMapView } from './place-map.view.js';
import { placeMapMessages, type PlaceMapMessages } from './messages.js';
import { deepestLevel, homeZoom, zoomToFit, zoomToPlace, type Zoom } from './geometry/zoom.js';

export * from '../events/events.js';

/**
 * Shows where a network is located: the places of its members, contacts and events and the areas it serves, on a map
 * and in a list with the same content. The map is part of the package and requests no tiles from other servers.
 *
 * @summary The places of a network on a map and in a list.
 * @tagname hn-place-map
 *
 * @csspart figure - The drawing.
 * @csspart tools - The zoom buttons on the map.
 * @csspart status - Details of the selected place, below the map.
 * @csspart index - The largest places by name, beside a wide map.
 * @csspart list - A list of places.
 * @csspart item - One place.
 * @csspart name - Name of a place.
 * @csspart note - Country of a place, and why it is not on the map.
 * @csspart fact - An organization, an event or a text about the place.
 * @csspart date - Date of an event.
 *
 * @cssproperty [--hn-place-map-inline-size=80em] - Maximum width of the map.
 * @cssproperty [--hn-place-map-land-color] - Color of land.
 * @cssproperty [--hn-place-map-water-color] - Color of seas and lakes.
 * @cssproperty [--hn-place-map-line-color] - Color of coasts and country borders.
 * @cssproperty [--hn-place-map-text-color] - Color of names on the map.
 *
 * @fires {HnSelectEvent} hn-select - The reader selected or deselected a place, in the list or on the map.
 */
export class HnPlaceMap extends HnElement<PlaceMapView, PlaceMapMessages, Network | undefined> {
  static readonly tagName = 'hn-place-map';

  protected static readonly collections = ['places', 'organizations', 'memberships'];

  static override styles = [hostStyles, evidenceStyles, pictureStyles, placeMapStyles];

  protected override readonly messageLoader = placeMapMessages;

  /** Layout: `map` with the list folded below it, `both` with the list beside the map, or `list` without a map. */
  @property({ converter: choice('map', 'both', 'list') }) layout: 'map' | 'both' | 'list' = 'map';

  @state() private chosen = '';

  /** Undefined until the reader zooms. */
  @state() private zoom: Zoom | undefined;

  readonly #size = new ResizeController(this, { initial: { width: 480, em: 16 }, step: 8 });
  readonly #outlines = new OutlinesController(this);

  /** Cached while outlines and positions load. */
  readonly #material = new MemoizeLast<MapMaterial>();

  /** Renders a list of thousands of places and items while the browser is idle. */
  readonly #slices = new SlicedList(this, () => this.performUpdate(), 'fill-complete');

  /** Renders the items of the selected place in slices. */
  readonly #chosenSlices = new SlicedList(this, () => this.performUpdate());

  readonly #gazetteer = new GazetteerController(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (['network', 'src', 'data'].some((name) => changed.has(name))) {
      this.chosen = '';
      this.zoom = undefined;
    }
    super.willUpdate(changed);
  }

  protected override readonly forAllNetworks = true;

  protected override *makeView(input: OverviewInput<PlaceMapMessages>): Steps<PlaceMapView> {
    const from = [input.index, input.network, input.language, input.messages];
    const material = yield* this.#material.getInSteps(from, () => gatherPlaces(input));
    return placeMapView(input, material, {
      atlas: this.#outlines.atlas,
      towns: this.#gazetteer.towns,
      shapes: mapShapes(this.#size.layoutSizeOf(0)),
    });
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.#outlines.atlas, this.#gazetteer.towns, ...mapShapes(this.#size.layoutSizeOf(0))];
  }

  protected override isWaiting({ countries, unlocated }: PlaceMapView): boolean {
    if (this.layout === 'list') return false;
    return !this.#gazetteer.request(unlocated) || !this.#outlines.request(countries);
  }

  protected override get viewIssues(): readonly Issue[] {
    return this.layout === 'list' || !this.view ? [] : townIssues(this.view.places);
  }

  protected override isEmpty({ places }: PlaceMapView): boolean {
    return places.length === 0;
  }

  protected override renderView(view: PlaceMapView, messages: PlaceMapMessages): TemplateResult {
    const { networkName, evidence, frame, remarks } = view;
    const name = networkName ? renderFilled(messages.heading, networkName) : messages.overview;
    const isMapShown = this.layout !== 'list' && frame !== undefined;
    return html`${headingSlot(this.headingLevel, name)} ${this.#outlines.renderFailure(view.countries, messages)}
    ${this.#gazetteer.renderFailure(messages)}
    ${isMapShown ? this.#renderMapAndList(view, frame, messages) : this.#renderList(view, messages)}
    ${renderSources(this.evidence, evidence.notes, messages, remarks)}`;
  }

  #renderMapAndList(view: PlaceMapView, frame: MapFrame, messages: PlaceMapMessages): TemplateResult {
    const list = this.#renderList(view, messages);
    const isBeside = this.layout === 'both';
    return html`<div class=${isBeside ? 'beside' : 'alone'}>
      <div class="map">
        ${this.#renderMap(frame, messages)} ${renderNumbers(view.places, messages)}
        ${this.#renderChosen(view, messages)}
      </div>
      ${isBeside ? list : renderFolded(view.places, this.#listState(view, messages), list)}
    </div>`;
  }

  #renderMap(frame: MapFrame, messages: PlaceMapMessages): TemplateResult {
    const size = this.#size.sizeOf(0);
    const zoom = this.#zoomOf(frame);
    const { chosen } = this;
    const { language } = messages;
    const drawing = draw(frame, { zoom, size, chosen, language, clusterName: messages.cluster });
    const state = { chosen, language, em: size.em, onPick: (id: string) => this.#pickOnMap(frame, id) };
    return html`<div class="frame">
        ${renderPicture(frame, drawing, state)}
        ${renderTools({
          ...{ frame, zoom, messages, chosen, side: drawing.toolsSide, hasZoomed: this.zoom !== undefined },
          onZoom: (to) => (this.zoom = to),
        })}
      </div>
      <span role="status" class="visually-hidden">${describeView(frame, drawing, messages)}</span>`;
  }

  /** Renders the items of the selected place below the map, so that readers need not look for them in the list. */
  #renderChosen(view: PlaceMapView, messages: PlaceMapMessages): TemplateResult | typeof nothing {
    const chosen = view.places.find(({ id }) => id === this.chosen);
    const { limit } = this.#chosenSlices.rendered(chosen, () => sizesOf(chosen ? [chosen] : []));
    return html`<div part="status" role="status" class="place-details">
      ${firstSlices(chosen ? [chosen] : [], limit).map((shown) =>
        renderDetails(shown, this.#listState(view, messages), () => this.#choose(shown.place.id)),
      )}
    </div>`;
  }

  #listState({ frame, evidence }: PlaceMapView, messages: PlaceMapMessages): ListState {
    return {
      chosen: this.chosen,
      messages,
      isOnMap: this.layout !== 'list' && frame !== undefined,
      evidence: this.evidence,
      marks: ({ records }) =>
        hasMarks(this.evidence) ? renderMarks(this.evidence, evidence.marksOf(...records), messages) : nothing,
      onPick: (id: string) => frame && this.#pickInList(id, frame),
    };
  }

  #renderList(view: PlaceMapView, messages: PlaceMapMessages): TemplateResult {
    const state = this.#listState(view, messages);
    const places = firstSlices(view.places, this.#slices.rendered(view, () => sizesOf(view.places)).limit);
    return html`<div class="lists">${renderLists(places, state, this.headingLevel + 1)}</div>`;
  }

  #zoomOf(frame: MapFrame): Zoom {
    return this.zoom ?? homeZoom(frame);
  }

  #choose(id: string): void {
    this.chosen = this.chosen === id ? '' : id;
    this.dispatchEvent(new HnSelectEvent('place', this.chosen));
  }

  /** Selects a place; zooms in if it is clustered or out of view. */
  #pickInList(id: string, frame: MapFrame): void {
    this.#choose(id);
    const place = frame.places.find((each) => each.id === id);
    if (this.chosen === '' || !place) return;
    const distance = markerDistance(frame, this.#size.sizeOf(0));
    this.zoom = zoomToPlace(frame, this.#zoomOf(frame), frame.places, place, distance);
  }

  /** Zooms into a cluster; selects a single place, or a cluster at the deepest level. */
  #pickOnMap(frame: MapFrame, id: string): void {
    const zoom = this.#zoomOf(frame);
    const cluster = findClusterOf(clustersAt(frame, zoom, this.#size.sizeOf(0)), id);
    const isClosed = cluster !== undefined && cluster.places.length > 1 && zoom.level < deepestLevel(frame);
    if (isClosed) this.zoom = zoomToFit(frame, zoom, cluster.places);
    else this.#choose(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-place-map': HnPlaceMap;
  }
}
