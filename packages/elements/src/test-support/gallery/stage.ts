import { vi } from 'vitest';
import { commands, page } from 'vitest/browser';
import { useColorScheme } from '../accessibility.js';
import { settled, type UpdatingElement } from '../mount.js';
import { loadFonts, pageFont } from './fonts.js';
import { adoptEverywhere } from './roots.js';
import type { Answer, State } from './states.js';

/** Viewport height; not larger than the window, so that the iframe is not scaled down. */
const height = 1600;

/** Margin for the focus outline. */
const margin = 16;

const status = { 'not-found': 404, failing: 503 };

const answerWith = (answer: Answer): void => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    answer === 'never' ? new Promise(() => undefined) : Promise.resolve(new Response('', { status: status[answer] })),
  );
};

/** Sets up an empty page with a viewport of this width, in the font of the tests. */
export const openStage = async (width: number): Promise<void> => {
  await page.viewport(width, height);
  await loadFonts();
  document.documentElement.style.font = `16px/1.5 "${pageFont}"`;
  document.body.style.margin = '0';
};

/** Sets color scheme and forced colors. */
export const setColors = async (scheme: 'light' | 'dark', forcedColors: 'active' | 'none' = 'none'): Promise<void> => {
  useColorScheme(scheme);
  await commands.emulateMedia({ colorScheme: scheme, forcedColors });
};

/** Resets the page for other tests. */
export const closeStage = async (): Promise<void> => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
  await commands.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
};

const noneSkipped = new CSSStyleSheet();
noneSkipped.replaceSync('* { content-visibility: visible !important; }');

/**
 * Disables `content-visibility`, because skipped slices have an estimated height, and their rows would seem to overlap
 * the next slice.
 */
export const layOutAll = (): void => {
  adoptEverywhere(noneSkipped);
};

/** Returns the widgets nested in a widget, at any depth. */
const widgetsIn = (root: ParentNode): UpdatingElement[] =>
  [...root.querySelectorAll<UpdatingElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('hn-') ? [element] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);

/** Resolves when the browser has laid out pending changes. */
export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until two frames bring no change: lists are filled when idle, and parts are loaded lazily. */
const quiet = async (widget: UpdatingElement): Promise<void> => {
  for (let before = '', quietFrames = 0; quietFrames < 2;) {
    await Promise.all(widgetsIn(widget.shadowRoot ?? widget).map(settled));
    await nextFrame();
    const now = `${widgetsIn(document).length} ${widget.shadowRoot?.innerHTML.length ?? 0} ${widget.offsetHeight}`;
    quietFrames = now === before ? quietFrames + 1 : 0;
    before = now;
  }
};

const spoken = (widget: UpdatingElement): boolean => (widget.shadowRoot?.textContent ?? '').trim() !== '';

/** Renders a widget in a state; resolves when it is stable. */
export const show = async (tag: string, state: State, language = 'en'): Promise<UpdatingElement> => {
  vi.restoreAllMocks();
  if (state.answer) answerWith(state.answer);
  const widget = document.createElement(tag) as UpdatingElement & { data?: unknown };
  for (const [name, value] of Object.entries({ ...state.attributes, lang: language })) widget.setAttribute(name, value);
  if (state.data) widget.data = state.data;
  const stage = document.createElement('main');
  stage.style.padding = `${margin}px`;
  stage.append(widget);
  document.documentElement.lang = language;
  document.body.replaceChildren(stage);
  if (state.answer === 'never') await vi.waitUntil(() => spoken(widget), { interval: 5, timeout: 10_000 });
  else await settled(widget);
  await state.prepare?.(widget);
  await widget.updateComplete;
  await quiet(widget);
  return widget;
};
