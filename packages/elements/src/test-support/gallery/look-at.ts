import { findingsIn } from '../accessibility.js';
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

/** Runs axe on a state; adds used explanations to `needed`. */
export const lookAt = async ({ tag, state, language, scheme }: AxeLook, needed: Set<Explanation>): Promise<Outcome> => {
  await setColors(scheme);
  const widget = await show(tag, state, language);
  layOutAll();
  const { violations, incomplete } = await findingsIn(widget);
  const undecided: string[] = [];
  for (const finding of incomplete) {
    const explanation = explain(tag, finding);
    if (explanation) needed.add(explanation);
    else undecided.push(finding.message);
  }
  return { barriers: violations.map(({ message }) => message), undecided };
};
