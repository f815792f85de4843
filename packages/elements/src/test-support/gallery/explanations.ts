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

/** The widget in which an element is: the innermost, where one is made of others. */
const widgetOf = (element: Element): string => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host.localName : '';
};

/** The explanation of what axe could not decide in a widget, or in one that it is made of, if there is one. */
export const explain = (tag: string, { rule, element }: Finding): Explanation | undefined =>
  element &&
  [...sharedExplanations, ...explanationsFor(widgetOf(element)), ...explanationsFor(tag)].find(
    (explanation) => explanation.rule === rule && element.matches(explanation.selector),
  );
