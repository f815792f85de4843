import { colorSchemes, findingsIn, type Finding } from '../accessibility.js';
import { explain, type Explanation } from './explanations.js';
import { layOutAll, setColors, show } from './stage.js';
import type { State } from './states.js';

/** What axe says of one state, a line for each thing, with the languages and color schemes in which it does. */
export interface Outcome {
  barriers: string[];
  undecided: string[];
}

/** Nothing is wrong, and nothing is left for people to decide. */
export const noneFound: Outcome = { barriers: [], undecided: [] };

/** The same is often found in all languages: one line tells it. */
class Lines {
  readonly #looks = new Map<string, string[]>();

  add({ message }: Finding, look: string): void {
    this.#looks.set(message, [...(this.#looks.get(message) ?? []), look]);
  }

  toArray(): string[] {
    return [...this.#looks].map(([message, looks]) => `${message} [${looks.join(', ')}]`);
  }
}

/** Looks at one state in these languages and both color schemes; adds the explanations that it takes to `needed`. */
export const lookAt = async (
  tag: string,
  state: State,
  languages: readonly string[],
  needed: Set<Explanation>,
): Promise<Outcome> => {
  const barriers = new Lines();
  const undecided = new Lines();
  for (const language of languages) {
    const widget = await show(tag, state, language);
    layOutAll();
    for (const scheme of colorSchemes) {
      await setColors(scheme);
      const { violations, incomplete } = await findingsIn(widget, scheme === colorSchemes[0] ? 'all' : 'colors');
      for (const finding of violations) barriers.add(finding, `${language} ${scheme}`);
      for (const finding of incomplete) {
        const explanation = explain(tag, finding);
        if (explanation) needed.add(explanation);
        else undecided.add(finding, `${language} ${scheme}`);
      }
    }
  }
  return { barriers: barriers.toArray(), undecided: undecided.toArray() };
};
