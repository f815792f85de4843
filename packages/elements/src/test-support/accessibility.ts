import axe from 'axe-core';

/** Color schemes in which every widget has to be readable. */
export const colorSchemes = ['light', 'dark'] as const;

/** Puts the page into a color scheme, with the browser's own colors. */
export const useColorScheme = (scheme: string): void => {
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.background = 'Canvas';
  document.documentElement.style.color = 'CanvasText';
};

/** What axe finds wrong in an element, one line each. `region` is for whole pages, and a widget is part of one. */
export const violationsIn = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${JSON.stringify(target)}) ${failureSummary ?? ''}`),
  );
};
