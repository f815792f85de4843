import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import type { LitElement } from 'lit';
import { LoadError } from '../base/data/load-error.js';
import { serverStyles } from './server.styles.js';

/** Milliseconds within which messages, outlines and towns must have been read from disk. */
const deadline = 30_000;

const isSettled = (element: LitElement): boolean =>
  Reflect.get(element, 'state') !== 'loading' && Reflect.get(element, 'isCurrent') === true;

/** Gives an element the DOM properties it reads from the surrounding document. */
const place = (element: LitElement, host: Element | null): void => {
  Object.defineProperties(element, {
    isConnected: { value: true },
    parentElement: { value: host },
    assignedSlot: { value: null },
    getRootNode: { value: () => element },
  });
};

type TakeElement = (made: LitElement) => LitElement;

/** Returns the renderer class that Lit instantiates for each element. */
const rendererClass = (take: TakeElement): typeof LitElementRenderer =>
  class WidgetRenderer extends LitElementRenderer {
    constructor(tagName: string) {
      super(tagName);
      this.element = take(this.element);
    }

    override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      const [opening = '', ...rest] = super.renderShadow(info) ?? [];
      return [opening, serverStyles.cssText, ...rest];
    }
  };

/**
 * The elements of one widget. They are reused while rendering is repeated, because they load data asynchronously: the
 * first rendering requests messages and outlines, the last one has them.
 */
export class ServerElements {
  readonly #elements: LitElement[] = [];

  readonly #Renderer = rendererClass((made) => this.#take(made));

  #next = 0;

  #renderInfo: RenderInfo | undefined;

  #onChange: (() => void) | undefined;

  readonly #isPlain: boolean;

  /** For plain HTML, elements also render the content that a reader would open. */
  constructor(isPlain: boolean) {
    this.#isPlain = isPlain;
  }

  /** Tags rendered so far. */
  get tags(): string[] {
    return [...new Set(this.#elements.map(({ localName }) => localName))];
  }

  /** The error of an element that shows nothing, if any. */
  get failure(): LoadError | undefined {
    const failures = this.#elements.map((element): unknown => Reflect.get(element, 'failure'));
    return failures.find((one) => one instanceof LoadError);
  }

  /** Whether all elements have finished loading. */
  get areSettled(): boolean {
    return this.#elements.every(isSettled);
  }

  /** Begins rendering an element and its nested elements; returns its renderer and the render info shared with them. */
  begin(tagName: string): { renderer: LitElementRenderer; renderInfo: RenderInfo } {
    const renderInfo: RenderInfo = {
      elementRenderers: [this.#Renderer],
      customElementInstanceStack: [],
      customElementHostStack: [],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    };
    this.#next = 0;
    this.#onChange = undefined;
    this.#renderInfo = renderInfo;
    const renderer = new this.#Renderer(tagName);
    renderInfo.customElementInstanceStack.push(renderer);
    renderInfo.customElementHostStack.push(renderer);
    return { renderer, renderInfo };
  }

  /** Resolves when an element has loaded something. Call it right after rendering. */
  async changed(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`The words and outlines of ${this.tags.join(', ')} could not be read in time.`));
      }, deadline);
    });
    const change = new Promise<void>((resolve) => {
      this.#onChange = resolve;
    });
    await Promise.race([change, late]).finally(() => clearTimeout(timer));
  }

  #take(made: LitElement): LitElement {
    const known = this.#elements[this.#next];
    this.#next += 1;
    if (known) return known;
    if (this.#isPlain) Reflect.set(made, 'isPlain', true);
    place(made, this.#renderInfo?.customElementHostStack.at(-1)?.element ?? null);
    const requestUpdate = made.requestUpdate.bind(made);
    made.requestUpdate = (...change) => {
      requestUpdate(...change);
      this.#onChange?.();
    };
    this.#elements.push(made);
    return made;
  }
}
