import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedAncestors } from '../composed-ancestors.js';
import { isServer } from '../is-server.js';

/** Language used when the page declares none. */
const defaultLanguage = 'en';

/** Finds the tag in what programs write: `nl-NL` in `nl_NL`, `nl_NL.UTF-8` and `nl_NL@euro`. */
const tagIn = (written: string | null): string | undefined =>
  /\w[\w-]*\b/.exec(written ?? '')?.[0].replaceAll('_', '-');

/**
 * Returns the language in effect at an element: its own `lang`, or else that of the nearest ancestor, across shadow
 * roots. A blank `lang` counts as absent.
 */
export const languageOf = (element: Element): string => {
  for (const ancestor of composedAncestors(element)) {
    const language = tagIn(ancestor.getAttribute('lang'));
    if (language) return language;
  }
  return defaultLanguage;
};

type Host = ReactiveControllerHost & Element;

/** One MutationObserver per root, shared by all hosts; disconnected with the last host. */
interface Watch {
  observer: MutationObserver;
  controllers: Set<LanguageController>;
}

const watches = new Map<Node, Watch>();

const newWatch = (root: Node): Watch => {
  const controllers = new Set<LanguageController>();
  const observer = new MutationObserver(() => {
    for (const controller of controllers) controller.update();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const watch = { observer, controllers };
  watches.set(root, watch);
  return watch;
};

/**
 * Returns the document and the shadow roots that contain the host, because a MutationObserver does not see across
 * shadow boundaries.
 */
const ancestorRoots = (host: Element): Set<Node> =>
  new Set([...composedAncestors(host)].map((ancestor) => ancestor.getRootNode()));

/** Tracks the `lang` in effect at the host and requests an update when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;

  #language = '';

  #roots: ReadonlySet<Node> = new Set();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * BCP 47 tag in effect at the host. On a server, elements are never connected, so it is determined on each access.
   */
  get language(): string {
    return isServer ? languageOf(this.#host) : this.#language;
  }

  hostConnected(): void {
    this.#roots = ancestorRoots(this.#host);
    for (const root of this.#roots) (watches.get(root) ?? newWatch(root)).controllers.add(this);
    this.update();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) this.#leave(root);
    this.#roots = new Set();
  }

  update(): void {
    const language = languageOf(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }

  #leave(root: Node): void {
    const watch = watches.get(root);
    if (!watch?.controllers.delete(this) || watch.controllers.size > 0) return;
    watch.observer.disconnect();
    watches.delete(root);
  }
}
