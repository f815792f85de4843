import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './language-of.js';

type Host = ReactiveControllerHost & Element;

/** Hosts on the page; one observer serves them all, and only while there are any. */
const controllers = new Set<LanguageController>();
let observer: MutationObserver | undefined;

const observe = (): void => {
  observer = new MutationObserver(() => {
    for (const controller of controllers) controller.update();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
};

/** Follows the language in force at its host, and has the host render when it changes. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag in force at the host. */
  language = '';

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    if (!observer) observe();
    this.update();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** Reads the language again. */
  update(): void {
    const language = languageOf(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
