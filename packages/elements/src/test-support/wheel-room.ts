import type { LitElement } from 'lit';

const boxesOf = (widget: LitElement, selector: string): DOMRect[] =>
  [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  });

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Index pairs of overlapping labels. */
export const overlappingNames = (widget: LitElement): [number, number][] => {
  const boxes = boxesOf(widget, '.concept [part=name]');
  return boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other, next): [number, number][] => (overlap(box, other) ? [[at, at + 1 + next]] : [])),
  );
};

/** Indexes of labels outside the drawing. */
export const namesOutside = (widget: LitElement): number[] => {
  const wheel = widget.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
  return boxesOf(widget, '.concept [part=name]').flatMap((box, at) =>
    wheel && box.left >= wheel.left && box.right <= wheel.right && box.top >= wheel.top && box.bottom <= wheel.bottom
      ? []
      : [at],
  );
};

/** Applies the text spacing of WCAG 1.4.12 inside the widget. */
export const spaceText = (widget: LitElement): void => {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  );
  const root = widget.shadowRoot;
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
};
