import type { LitElement } from 'lit';

const boxesOf = (widget: LitElement, selector: string): DOMRect[] =>
  [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  });

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Returns index pairs of overlapping labels. */
export const overlappingNames = (widget: LitElement): [number, number][] => {
  const boxes = boxesOf(widget, '.concept [part=name]');
  return boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other, next): [number, number][] => (overlap(box, other) ? [[at, at + 1 + next]] : [])),
  );
};

const isWithin = (box: DOMRect, frame: DOMRect | undefined): boolean =>
  frame !== undefined &&
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

/**
 * Returns indexes of labels outside their area: the drawing, or the widget without the drawing if labels are around it.
 */
export const namesOutside = (widget: LitElement): number[] => {
  const isAround = widget.shadowRoot?.querySelector('.wheel.around') !== null;
  const wheel = widget.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
  const isInPlace = (box: DOMRect): boolean =>
    isAround && wheel ? isWithin(box, widget.getBoundingClientRect()) && !overlap(box, wheel) : isWithin(box, wheel);
  return boxesOf(widget, '.concept [part=name]').flatMap((box, at) => (isInPlace(box) ? [] : [at]));
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
