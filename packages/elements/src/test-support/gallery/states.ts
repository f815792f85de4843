import type { Scene, WidgetScenes } from '../scenes/scene.js';

/** Viewport widths: a desktop, and the narrowest one in WCAG 1.4.10 (reflow). */
export const widths = [1280, 320] as const;

/** Response of the mocked server. */
export type Answer = 'never' | 'not-found' | 'failing';

/** A scene with a mocked response. */
export interface State extends Scene {
  answer?: Answer;
}

const src = 'https://data.example.org/network.json';

/** States that look alike in every widget: loading, wrong URL, failing server. */
export const sharedStates: Readonly<Record<string, State>> = {
  loading: { attributes: { src }, answer: 'never' },
  error: { attributes: { src }, answer: 'not-found' },
  'error-retry': { attributes: { src }, answer: 'failing' },
};

/** States with hundreds of rows, whose first screen looks like that of another state. */
export const largeStates = ['two-hundred', 'many'];

/** Returns the scenes of a widget by name. */
export const ownStates = ({ full, partial, empty, long, others }: WidgetScenes): Readonly<Record<string, State>> => ({
  full,
  partial,
  empty,
  long,
  ...others,
});

/** Returns the states that every widget has, by name. */
export const commonStates = ({ full, partial, empty, long }: WidgetScenes): Readonly<Record<string, State>> => ({
  ...sharedStates,
  full,
  partial,
  empty,
  long,
});
