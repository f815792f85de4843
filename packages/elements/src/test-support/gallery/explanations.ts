import incomplete from './incomplete.json';
import type { Finding } from '../accessibility.js';

/** Why an incomplete result of axe is accepted. */
export interface Explanation {
  rule: string;
  /** Selector of the elements. */
  selector: string;
  why: string;
  /** The test that covers the result, or how it was checked by hand. */
  checkedBy: string;
}

/** Explanations by tag; `shared` applies to several widgets. */
const all: Readonly<Record<string, readonly Explanation[]>> = incomplete;

/** Returns the explanations for a single widget. */
export const explanationsFor = (tag: string): readonly Explanation[] => all[tag] ?? [];

/** The explanations shared by several widgets. */
export const sharedExplanations: readonly Explanation[] = all.shared ?? [];

/** All keys with explanations: tags and `shared`. */
export const explained: readonly string[] = Object.keys(all);

/** Returns the innermost widget that contains an element. */
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
