import { findingsIn } from '../accessibility.js';
import { explain, type Explanation } from './explanations.js';
import type { AxeLook } from './looks.js';
import { layOutAll, setColors, show } from './stage.js';

/** What axe says of one state, a line for each thing. */
export interface Outcome {
  barriers: string[];
  undecided: string[];
}

/** Nothing is wrong, and nothing is left for people to decide. */
export const noneFound: Outcome = { barriers: [], undecided: [] };

/** Has axe look at one state; adds the explanations that it takes to `needed`. */
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
