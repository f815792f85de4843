import incomplete from './incomplete.json';
import type { Finding } from '../accessibility.js';

/** Why an incomplete result of axe is accepted. */
export interface Explanation {
  rule: string;
  /** Selector of the elements. */
  selector: string;
  why: string;
  /** The test that covers it, or how it was checked by hand. */
  checkedBy: string;
}

/** By tag; `shared` is for several widgets. */
const all: Readonly<Record<string, readonly Explanation[]>> = incomplete;

/** The explanations of a widget's own. */
export const explanationsFor = (tag: string): readonly Explanation[] => all[tag] ?? [];

/** The explanations of what several widgets have in common. */
export const sharedExplanations: readonly Explanation[] = all.shared ?? [];

/** Tags and `shared`: everything that there are explanations for. */
export const explained: readonly string[] = Object.keys(all);

/** The innermost widget that contains an element. */
const widgetOf = (element: Element): string => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host.localName : '';
};

/** Finds the explanation of an incomplete result. */
export const explain = (tag: string, { rule, element }: Finding): Explanation | undefined =>
  element &&
  [...sharedExplanations, ...explanationsFor(widgetOf(element)), ...explanationsFor(tag)].find(
    (explanation) => explanation.rule === rule && element.matches(explanation.selector),
  );
