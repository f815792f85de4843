import type { WidgetScenes } from '../scenes/scene.js';
import { ownStates, sharedStates, widths, type State } from './states.js';

/** One picture that is kept of a widget. */
export interface Picture {
  /** Folder and name of its file, without the ending. */
  name: string;
  tag: string;
  state: State;
  scheme: 'light' | 'dark';
  width: number;
}

/** What shows every color there is: dark pictures of the rest would take space and tell nothing more. */
const inDark = ['full'];

/** The pictures of some states of a widget: light at both widths, and one dark of the fullest. */
const picturesOf = (tag: string, folder: string, states: Readonly<Record<string, State>>): Picture[] =>
  Object.entries(states).flatMap(([name, state]) => [
    ...widths.map((width) => ({ name: `${folder}/${name}-${width}`, tag, state, width, scheme: 'light' as const })),
    ...(inDark.includes(name)
      ? [{ name: `${folder}/${name}-dark`, tag, state, width: widths[0], scheme: 'dark' as const }]
      : []),
  ]);

/** Every picture that is kept. What looks alike in all widgets is kept of the first. */
export const picturesFor = (all: readonly WidgetScenes[]): Picture[] => [
  ...all.flatMap((scenes) => picturesOf(scenes.tag, scenes.tag, ownStates(scenes))),
  ...all.slice(0, 1).flatMap(({ tag }) => picturesOf(tag, 'shared', sharedStates)),
];
