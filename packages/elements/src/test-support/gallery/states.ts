import type { Scene, WidgetScenes } from '../scenes/scene.js';

/** Widths of a window: of a desk, and the narrowest that WCAG asks for. */
export const widths = [1280, 320] as const;

/** What a server does when a widget asks it for a file. */
export type Answer = 'never' | 'not-found' | 'failing';

/** A scene, and how the server answers where it asks for a file. */
export interface State extends Scene {
  answer?: Answer;
}

const src = 'https://data.example.org/network.json';

/** States that look alike in every widget: waiting, an address that is wrong, a server that fails. */
export const sharedStates: Readonly<Record<string, State>> = {
  loading: { attributes: { src }, answer: 'never' },
  error: { attributes: { src }, answer: 'not-found' },
  'error-retry': { attributes: { src }, answer: 'failing' },
};

/** The scenes of a widget by name. */
export const ownStates = ({ full, partial, empty, long, others }: WidgetScenes): Readonly<Record<string, State>> => ({
  full,
  partial,
  empty,
  long,
  ...others,
});

/** The states that every widget has, by name. */
export const usualStates = ({ full, partial, empty, long }: WidgetScenes): Readonly<Record<string, State>> => ({
  ...sharedStates,
  full,
  partial,
  empty,
  long,
});
