import { colorSchemes } from '../accessibility.js';
import { allScenes } from '../scenes/index.js';
import type { WidgetScenes } from '../scenes/scene.js';
import { choosePairwise } from './choose-pairwise.js';
import { languages } from './languages.js';
import { hardestAid, otherAids, type ReadingAid } from './reading-aids.js';
import { commonStates, largeStates, ownStates, sharedStates, widths, type State } from './states.js';

/** A state of a widget under test. */
export interface Seen {
  /** Unique id, composed of tag and name. */
  id: string;
  tag: string;
  name: string;
  /** The name of a state that every widget has, or `others`. */
  stateName: string;
  /** The widget and the layout it has in this state. */
  layout: string;
  state: State;
}

/** The conditions under which axe checks a state. */
export interface AxeLook extends Seen {
  language: string;
  width: number;
  scheme: 'light' | 'dark';
}

/** The conditions under which the contrast of a state is measured. */
export interface ContrastLook extends Seen {
  scheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
  /** Readable name of the color conditions. */
  colors: string;
}

/** A layout test of a state. */
export interface LayoutLook extends Seen {
  aid: string;
  language: string;
}

const seen = ({ tag, others }: WidgetScenes, states: Readonly<Record<string, State>>): Seen[] =>
  Object.entries(states).map(([name, state]) => ({
    id: `${tag} ${name}`,
    tag,
    name,
    stateName: Object.hasOwn(others, name) ? 'others' : name,
    layout: `${tag} ${state.attributes?.layout ?? ''}`,
    state,
  }));

/** Every state of every widget. */
const everyState = allScenes.flatMap((scenes) => seen(scenes, { ...commonStates(scenes), ...scenes.others }));

/** Every state of every widget; shared states of the first widget only. */
const eachLookOnce = allScenes.flatMap((scenes, at) =>
  seen(scenes, { ...ownStates(scenes), ...(at === 0 ? sharedStates : {}) }),
);

const inLanguages = <One extends object>(
  looks: readonly One[],
  tags: readonly string[],
): (One & { language: string })[] => looks.flatMap((one) => tags.map((language) => ({ ...one, language })));

const inSchemes = <One extends object>(looks: readonly One[]): (One & { scheme: 'light' | 'dark' })[] =>
  looks.flatMap((one) => colorSchemes.map((scheme) => ({ ...one, scheme })));

/**
 * The looks for axe, chosen pairwise: each state once; each layout of each widget and each shared state in both widths
 * and color schemes; each widget and each shared state in every language; every two of width, scheme and language together. What fits is tested in narrow windows
 * for each state by the layout tests, and its colors in the other scheme by the contrast tests.
 */
export const axeLooks: readonly AxeLook[] = choosePairwise(
  inLanguages(inSchemes(everyState), languages).flatMap((look) => widths.map((width) => ({ ...look, width }))),
  [
    ['id'],
    ['layout', 'width'],
    ['layout', 'scheme'],
    ['tag', 'language'],
    ['stateName', 'width'],
    ['stateName', 'scheme'],
    ['stateName', 'language'],
    ['width', 'language'],
    ['scheme', 'language'],
    ['width', 'scheme'],
  ],
);

const seenByAxe = new Set(axeLooks.map(({ id, scheme }) => `${id} ${scheme}`));

/** The state, in the scheme in which axe does not see it: what contrast tests add. */
const addedTo = ({ id, scheme }: { id: string; scheme: 'light' | 'dark' }): string => {
  const other = scheme === 'light' ? 'dark' : 'light';
  return seenByAxe.has(`${id} ${scheme}`) && !seenByAxe.has(`${id} ${other}`) ? '' : id;
};

/**
 * The looks for contrast, chosen pairwise: each state in one of four color modes (light or dark, with or without forced
 * colors), in the scheme in which axe does not see it; each widget and each shared state in all four.
 */
export const contrastLooks: readonly ContrastLook[] = choosePairwise(
  inSchemes(eachLookOnce)
    .map((look) => ({ ...look, added: addedTo(look) }))
    .flatMap((look) => [
      { ...look, forcedColors: 'none' as const, colors: look.scheme },
      { ...look, forcedColors: 'active' as const, colors: `forced ${look.scheme}` },
    ]),
  [['added'], ['tag', 'colors'], ['stateName', 'colors']],
);

const withAid = ({ name, languages: spoken }: ReadingAid): LayoutLook[] =>
  inLanguages(eachLookOnce, spoken).map((look) => ({ ...look, aid: name }));

/** Whether the rows of a state look like those of another: what fits once in the least room fits otherwise, too. */
const isNotLarge = ({ name }: Seen): boolean => !largeStates.includes(name);

/**
 * The looks for layout, chosen pairwise: each state with the hardest reading aid and, except large ones, with another
 * one; each widget and each shared state with every aid; each widget and aid in the languages with the longest words.
 */
export const layoutLooks: readonly LayoutLook[] = [
  ...withAid(hardestAid),
  ...choosePairwise(otherAids.flatMap(withAid).filter(isNotLarge), [
    ['id'],
    ['tag', 'aid'],
    ['stateName', 'aid'],
    ['tag', 'language'],
    ['aid', 'language'],
    ['stateName', 'language'],
  ]),
];
