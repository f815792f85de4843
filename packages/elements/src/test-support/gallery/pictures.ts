import type { WidgetScenes } from '../scenes/scene.js';
import { largeStates, sharedStates, widths, type State } from './states.js';

/** A screenshot of a widget that is stored as reference. */
export interface Picture {
  /** Folder and file name, without the extension. */
  name: string;
  tag: string;
  state: State;
  scheme: 'light' | 'dark';
  width: number;
}

const [wide, narrow] = widths;

/**
 * Returns the screenshots for visual review: the full state in both widths and dark mode, long words in the narrow
 * width, and each other layout. Partial and empty states are covered by other tests.
 */
const picturesOf = ({ tag, full, long, others }: WidgetScenes): Picture[] => {
  const light = { tag, scheme: 'light' as const };
  const different = Object.entries(others).filter(([name]) => !largeStates.includes(name));
  return [
    { ...light, name: `${tag}/full-${wide}`, state: full, width: wide },
    { ...light, name: `${tag}/full-${narrow}`, state: full, width: narrow },
    { ...light, name: `${tag}/full-dark`, state: full, width: wide, scheme: 'dark' },
    { ...light, name: `${tag}/long-${narrow}`, state: long, width: narrow },
    ...different.map(([name, state]) => ({ ...light, name: `${tag}/${name}-${wide}`, state, width: wide })),
  ];
};

/** Returns all screenshots; shared states of the first widget only. */
export const picturesFor = (all: readonly WidgetScenes[]): Picture[] => [
  ...all.flatMap(picturesOf),
  ...all.slice(0, 1).flatMap(({ tag }) =>
    Object.entries(sharedStates).map(([name, state]) => ({
      name: `shared/${name}-${wide}`,
      tag,
      state,
      width: wide,
      scheme: 'light' as const,
    })),
  ),
];
