import incomplete from './incomplete.json';
import type { Finding } from '../accessibility.js';

/** Why something that axe cannot decide is all right. */
export interface Explanation {
  rule: string;
  /** Of the elements that it is about. */
  selector: string;
  why: string;
  /** The test that decides it instead, or how somebody has looked. */
  checkedBy: string;
}

/** By tag; those under `shared` are about what several widgets have in common. */
const all: Readonly<Record<string, readonly Explanation[]>> = incomplete;

/** The explanations of a widget's own. */
export const explanationsFor = (tag: string): readonly Explanation[] => all[tag] ?? [];

/** The explanations of what several widgets have in common. */
export const sharedExplanations: readonly Explanation[] = all.shared ?? [];

/** Tags and `shared`: everything that there are explanations for. */
export const explained: readonly string[] = Object.keys(all);

/** The explanation of what axe could not decide, if there is one. */
export const explain = (explanations: readonly Explanation[], { rule, element }: Finding): Explanation | undefined =>
  explanations.find((explanation) => explanation.rule === rule && element?.matches(explanation.selector));
