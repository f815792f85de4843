import axe, { type NodeResult, type Result, type RunOptions } from 'axe-core';

/** Color schemes in which every widget must be readable. */
export const colorSchemes = ['light', 'dark'] as const;

/** Sets the color scheme of the page, with system colors. */
export const useColorScheme = (scheme: string): void => {
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.background = 'Canvas';
  document.documentElement.style.color = 'CanvasText';
};

/** Rules that axe disables by default, because they are new or experimental. */
const further = ['target-size', 'label-content-name-mismatch', 'td-has-header', 'table-fake-caption'];

/** axe options; `region` is disabled, because it is meant for whole pages. */
const options: RunOptions = {
  rules: { region: { enabled: false }, ...Object.fromEntries(further.map((rule) => [rule, { enabled: true }])) },
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
};

/** A result of an axe rule for an element. */
export interface Finding {
  rule: string;
  element: Element | undefined;
  /** A readable summary in one line. */
  message: string;
}

const asFinding = ({ id, help }: Result, { target, element, failureSummary, any }: NodeResult): Finding => ({
  rule: id,
  element,
  message: `${id}: ${help} (${JSON.stringify(target)}) ${failureSummary ?? any[0]?.message ?? ''}`,
});

const asFindings = (results: readonly Result[]): Finding[] =>
  results.flatMap((result) => result.nodes.map((node) => asFinding(result, node)));

/** Rules of axe whose result depends on colors. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** Returns the violations and incomplete results of axe, optionally of color rules only. */
export const findingsIn = async (
  element: Element,
  about: 'all' | 'colors' = 'all',
): Promise<Record<'violations' | 'incomplete', Finding[]>> => {
  const { violations, incomplete } = await axe.run(
    element,
    about === 'all' ? options : { ...options, rules: {}, runOnly: { type: 'rule', values: colorRules } },
  );
  return { violations: asFindings(violations), incomplete: asFindings(incomplete) };
};

/** Returns the violations that axe finds in an element, one line each. */
export const violationsIn = async (element: Element): Promise<string[]> =>
  (await findingsIn(element)).violations.map(({ message }) => message);
