import type { Frame, Page } from 'playwright-core';

/** Which texts of a widget are compared. */
export interface WordOptions {
  /** Whether to include the details of partners, which a server does not render. */
  readonly details: boolean;
}

/**
 * Returns the texts of a widget, also folded ones, except those that may differ:
 *
 * - controls, since plain HTML has none: fields, buttons, and words that say how to use them;
 * - labels of disclosure buttons, for which plain HTML has a summary with the same text;
 * - decoration, such as initials in the place of a logo, which is hidden from screen readers;
 * - texts in pictures, which depend on their size; a list or table contains the same.
 */
export const wordsOf = (where: Page | Frame, selector: string, { details }: WordOptions): Promise<string[]> =>
  where
    .locator(selector)
    .first()
    .evaluate((widget, withDetails) => {
      const leftOut = [
        'script, style, template, svg, input, select, label, [aria-hidden=true]',
        'button:not([part~=name], th button)',
        'summary[data-part~=details-button], summary[data-part~=more-button]',
        // The title of buttons.
        '.themes-title',
        // How to use the picture of a network.
        '.graph .hint, .graph [part~=status]',
        ...(withDetails ? [] : ['.details', '.hn-details']),
      ].join(', ');
      const childrenOf = (node: Node): Iterable<Node> => {
        if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
        return node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
      };
      const textOf = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
        if (node instanceof Element && (node.matches(leftOut) || getComputedStyle(node).display === 'none')) return '';
        return [...childrenOf(node)].map(textOf).join('');
      };
      return textOf(widget)
        .split(/[ \t\r\n\f]+/)
        .filter(Boolean);
    }, details);

/** Presses the buttons that show more until everything is shown. */
export const showAll = async (where: Page | Frame, selector: string): Promise<void> => {
  await where
    .locator(selector)
    .first()
    .evaluate(async (widget) => {
      const deep = (root: ParentNode, wanted: string): HTMLElement[] => [
        ...root.querySelectorAll<HTMLElement>(wanted),
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot, wanted) : [])),
      ];
      const settled = (): Promise<unknown> =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const press = async (wanted: string): Promise<void> => {
        const { shadowRoot } = widget;
        for (let [one] = shadowRoot ? deep(shadowRoot, wanted) : []; one; [one] = deep(shadowRoot ?? widget, wanted)) {
          one.click();
          await settled();
        }
      };
      await press('[part~=more-button], .rest > .more');
      await press('[part~=details-button][aria-expanded=false]');
    });
};
