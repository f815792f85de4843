import type { Issue } from '@health-networks/core';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isServer } from '../is-server.js';
import type { IssueRenderer } from '../issues/render-issues.js';

/** An element that shows problems to editors. */
interface IssuesHost extends ReactiveControllerHost, Element {
  readonly showIssues: boolean;
}

/** Loads the code and texts that show issues, because few pages request them. */
export class IssuesController {
  readonly #host: IssuesHost;

  #languages: string | undefined;

  #render: IssueRenderer | undefined;

  constructor(host: IssuesHost) {
    this.#host = host;
  }

  /** Loads missing texts for a language preference list. Returns whether issues can be rendered. */
  follow(languages: string): boolean {
    if (isServer) return true;
    if (languages !== this.#languages) {
      this.#languages = languages;
      void this.#load(languages);
    }
    return this.#render !== undefined;
  }

  /** Renders problems in data and attributes, for editors only; nothing until the code is loaded by `follow`. */
  render(issues: readonly Issue[], summary: string | undefined): TemplateResult | typeof nothing {
    return this.#host.showIssues ? (this.#render?.(issues, summary, this.#host) ?? nothing) : nothing;
  }

  async #load(languages: string): Promise<void> {
    try {
      this.#render = await (await import('../issues/render-issues.js')).loadIssueRenderer(languages);
    } catch (error) {
      console.error('The list of issues could not be loaded.', error);
      this.#render ??= () => nothing;
    }
    this.#host.requestUpdate();
  }
}
