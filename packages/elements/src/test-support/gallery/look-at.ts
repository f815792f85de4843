import { findingsIn } from '../accessibility.js';
import { namesIn } from './contract.js';
import { explain, type Explanation } from './explanations.js';
import type { AxeLook } from './looks.js';
import { layOutAll, setColors, show } from './stage.js';

/** Results of axe for a state, as lines. */
export interface Outcome {
  barriers: string[];
  undecided: string[];
}

/** The outcome without violations and unexplained incomplete results. */
export const noneFound: Outcome = { barriers: [], undecided: [] };

/** What was met in all states. */
export class Met {
  /** The explanations that were needed. */
  readonly explanations = new Set<Explanation>();
  readonly #names = new Map<string, Set<string>>();

  /** Returns the names of parts, slots and custom properties that were met in a widget. */
  namesOf(tag: string): Set<string> {
    const names = this.#names.get(tag) ?? new Set<string>();
    this.#names.set(tag, names);
    return names;
  }
}

/** Shows a state and collects its names. */
export const showFor = async (
  { tag, state, language }: Pick<AxeLook, 'tag' | 'state' | 'language'>,
  met: Met,
): Promise<Element> => {
  const widget = await show(tag, state, language);
  for (const name of namesIn(widget)) met.namesOf(tag).add(name);
  return widget;
};

/** Runs axe on a state. */
export const lookAt = async (look: AxeLook, met: Met): Promise<Outcome> => {
  await setColors(look.scheme);
  const widget = await showFor(look, met);
  layOutAll();
  const { violations, incomplete } = await findingsIn(widget);
  const undecided: string[] = [];
  for (const finding of incomplete) {
    const explanation = explain(look.tag, finding);
    if (explanation) met.explanations.add(explanation);
    else undecided.push(finding.message);
  }
  return { barriers: violations.map(({ message }) => message), undecided };
};
