import type { WidgetScenes } from '../scenes/scene.js';
import { sharedStates, widths, type State } from './states.js';

/** One picture that is kept of a widget. */
export interface Picture {
  /** Folder and name of its file, without the ending. */
  name: string;
  tag: string;
  state: State;
  scheme: 'light' | 'dark';
  width: number;
}

const [wide, narrow] = widths;

/** What shows many rows looks as it begins like what shows some. */
const alike = ['two-hundred', 'many'];

/**
 * What only the eye can judge: the fullest in both widths and in dark, long words where there is least room, and each
 * other layout. What is there when little or nothing is known, other tests tell.
 */
const picturesOf = ({ tag, full, long, others }: WidgetScenes): Picture[] => {
  const light = { tag, scheme: 'light' as const };
  const different = Object.entries(others).filter(([name]) => !alike.includes(name));
  return [
    { ...light, name: `${tag}/full-${wide}`, state: full, width: wide },
    { ...light, name: `${tag}/full-${narrow}`, state: full, width: narrow },
    { ...light, name: `${tag}/full-dark`, state: full, width: wide, scheme: 'dark' },
    { ...light, name: `${tag}/long-${narrow}`, state: long, width: narrow },
    ...different.map(([name, state]) => ({ ...light, name: `${tag}/${name}-${wide}`, state, width: wide })),
  ];
};

/** Every picture that is kept. What looks alike in all widgets is kept of the first. */
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
