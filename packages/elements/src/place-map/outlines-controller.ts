import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LazyModule } from '../base/render/lazy-module.js';
import type { BaseMessages } from '../languages/base-messages.js';
import type { Atlas } from './geometry/frame.js';
import { outlineLoaders } from './outline-loaders.generated.js';
import { decodeOutline, type CountryOutline, type EncodedOutline } from './outline.js';

type OutlineModule = LazyModule<{ readonly outline: EncodedOutline }>;

/** Key of the outline of the surroundings; no country code is empty. */
const around = '';

const loaderOf = (code: string): (() => Promise<{ readonly outline: EncodedOutline }>) =>
  outlineLoaders[code]?.[1] ?? (() => import('./outlines/surroundings.generated.js'));

/** Loads outlines on demand, each once. */
export class OutlinesController {
  /** The loaded outlines; a new object after every change. */
  atlas: Atlas = { countries: new Map(), surroundings: undefined };

  readonly #host: ReactiveControllerHost;

  readonly #modules = new Map<string, OutlineModule>();

  #waiting = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Starts loading missing outlines. Returns whether all outlines are loaded or have failed. */
  request(countries: readonly string[]): boolean {
    const codes = countries.length > 0 ? [around, ...countries] : [];
    const wanted = codes.filter((code) => !this.#modules.has(code));
    if (wanted.length > 0) void this.#load(wanted);
    return this.#waiting === 0;
  }

  /** Renders a single error message if an outline failed to load. */
  renderFailure(countries: readonly string[], messages: BaseMessages): TemplateResult | typeof nothing {
    const failed = [around, ...countries].map((code) => this.#modules.get(code)).find((module) => module?.hasFailed);
    return failed?.renderFailure(messages) ?? nothing;
  }

  async #load(codes: readonly string[]): Promise<void> {
    this.#waiting += 1;
    const modules = codes.map((code) => [code, new LazyModule(this.#host, loaderOf(code))] as const);
    for (const [code, module] of modules) this.#modules.set(code, module);
    await Promise.all(modules.map(([, module]) => module.get()));
    this.#waiting -= 1;
    this.atlas = this.#makeAtlas();
    this.#host.requestUpdate();
  }

  #makeAtlas(): Atlas {
    const outlines = new Map<string, CountryOutline>();
    for (const [code, { module }] of this.#modules) if (module) outlines.set(code, decodeOutline(module.outline));
    const surroundings = outlines.get(around);
    outlines.delete(around);
    return { countries: outlines, surroundings };
  }
}
