import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Issue } from '@health-networks/core';
import { LazyModule } from '../../base/render/lazy-module.js';
import type { BaseMessages } from '../../languages/base-messages.js';
import type { ListedPlace } from '../place-map.view.js';
import { findTowns, lettersOf, type EncodedTowns, type FoundTown, type WantedTown } from './find-towns.js';
import { townLoaders } from './town-loaders.generated.js';

type TownsModule = LazyModule<{ readonly towns: EncodedTowns }>;

/** Looks up towns without coordinates. Loads only the files for their initial letters, each once. */
export class GazetteerController {
  /** The towns found, by name; a new object after every change. */
  towns: ReadonlyMap<string, FoundTown> = new Map();

  readonly #host: ReactiveControllerHost;

  readonly #modules = new Map<string, TownsModule>();

  #wanted = '';

  #waiting = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Starts loading missing files. Returns whether these towns have been looked up. */
  request(wanted: readonly WantedTown[]): boolean {
    const key = JSON.stringify(wanted);
    if (key !== this.#wanted && wanted.length > 0) {
      this.#wanted = key;
      void this.#lookUp(wanted);
    }
    return this.#waiting === 0;
  }

  /** Renders a single error message if a file could not be loaded. */
  renderFailure(messages: BaseMessages): TemplateResult | typeof nothing {
    const failed = [...this.#modules.values()].find(({ hasFailed }) => hasFailed);
    return failed?.renderFailure(messages) ?? nothing;
  }

  async #lookUp(wanted: readonly WantedTown[]): Promise<void> {
    this.#waiting += 1;
    const letters = new Set(wanted.flatMap(({ name }) => lettersOf(name)));
    await Promise.all([...letters].flatMap((letter) => this.#moduleOf(letter) ?? []).map((module) => module.get()));
    this.#waiting -= 1;
    const files = new Map(
      [...this.#modules].flatMap(([letter, { module }]) => (module ? [[letter, module.towns]] : [])),
    );
    this.towns = findTowns(wanted, files);
    this.#host.requestUpdate();
  }

  #moduleOf(letter: string): TownsModule | undefined {
    const load = townLoaders[letter];
    if (!load) return undefined;
    const module = this.#modules.get(letter) ?? new LazyModule(this.#host, load);
    this.#modules.set(letter, module);
    return module;
  }
}

/** The list has the names of towns in Latin letters alone. */
const hasLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/** Returns issues for editors about towns whose position is unknown, with the remedy. */
export const townIssues = (places: readonly ListedPlace[]): Issue[] =>
  places
    .filter(({ absence, place }) => absence === 'unknown' && place.kind === 'city')
    .map(({ id, name }) => ({
      rule: 'town-not-found',
      severity: 'warning',
      collection: 'places',
      record: id,
      field: 'name',
      value: name.value,
      path: ['places', id, 'name'],
      message: 'is not in our list of European towns with 3,000 inhabitants or more, so it is not on the map',
      code: 'widget.no-town',
      ...(hasLatin(name.value)
        ? {
            remedy: 'Check the spelling, name the nearest town, or give the place coordinates in a dataset.',
            remedyCode: 'widget.correct-town',
          }
        : {
            remedy: 'Write its name in Latin letters, or give the place coordinates in a dataset.',
            remedyCode: 'widget.latin-town',
          }),
    }));
