import type { Issue } from '@health-networks/core';
import { isServer, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { IssueRenderer } from '../issues/render-issues.js';

/** A function: the types of Lit know the value in a browser alone. */
const onServer = (): boolean => isServer;

/** Loads what shows issues, with its words, for the few pages on which an editor asks for it. */
export class IssuesController {
  readonly #host: ReactiveControllerHost;

  #languages: string | undefined;

  #render: IssueRenderer | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Loads what is missing for a list of languages. Is there something to show issues with? */
  follow(languages: string): boolean {
    if (onServer()) return true;
    if (languages !== this.#languages) {
      this.#languages = languages;
      void this.#load(languages);
    }
    return this.#render !== undefined;
  }

  /** What is wrong with the data; nothing until `follow` was called. */
  render(issues: readonly Issue[], summary?: string): TemplateResult | typeof nothing {
    return this.#render?.(issues, summary) ?? nothing;
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
