import type { Page } from 'playwright-core';

/** What is wrong with how a widget is laid out, for a reader who cannot press anything. */
export interface Faults {
  /** Rows that cover another row. */
  readonly overlaps: readonly string[];
  /** Elements that stand outside their widget. */
  readonly outside: readonly string[];
  /** Visible buttons and fields, the titles of their groups, and signs of what opens. */
  readonly dead: readonly string[];
  /** Names on buttons that are not visible. */
  readonly unnamed: readonly string[];
  /** Links whose text is an address that is repeated after it. */
  readonly repeated: readonly string[];
}

export const noFaults: Faults = { overlaps: [], outside: [], dead: [], unnamed: [], repeated: [] };

/** Finds the faults of a widget; `names` are those of records. */
export const faultsOf = (page: Page, selector: string, names: readonly string[]): Promise<Faults> =>
  page
    .locator(selector)
    .first()
    .evaluate((widget, known): Faults => {
      const all = (root: ParentNode): Element[] =>
        [...root.children].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : []), ...all(one)]);
      const elements = all(widget.shadowRoot ?? widget);
      const isClipped = (one: Element): boolean =>
        getComputedStyle(one).clipPath !== 'none' || (one.parentElement ? isClipped(one.parentElement) : false);
      const isShown = (one: Element): boolean =>
        one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !isClipped(one);
      const shown = elements.filter(isShown);
      const textOf = (one: Element): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
      const visibleTextOf = (one: Element): string =>
        one instanceof HTMLElement && isShown(one) ? one.innerText.trim() : '';
      const called = (one: Element): string => `${one.localName}.${one.getAttribute('class') ?? ''} ${textOf(one)}`;

      const rows = shown.filter((one) => one.matches('li, tr'));
      const covers = (one: Element, other: Element): boolean => {
        if (one.contains(other) || other.contains(one)) return false;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        return a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
      };
      // Names in a wheel stand in its parts.
      const listed = rows.filter((one) => !one.closest('.wheel, .hn-wheel, :has(> .wheel), :has(> .hn-wheel)'));
      const covering = listed.filter((one) => listed.some((other) => other !== one && covers(one, other)));

      const box = widget.getBoundingClientRect();
      const isOutside = (one: Element): boolean => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2;
      };
      const outside = shown.filter((one) => !one.closest('svg') && visibleTextOf(one) !== '' && isOutside(one));

      const isControl = (one: Element): boolean => one.matches('button:not([part~=name], th button), input, select');
      const groups = elements.filter((one) => one.matches('[role=group]') && all(one).some(isControl));
      const dead = [
        ...shown.filter(isControl),
        ...shown.filter((one) => one.matches('.hn-filters, .hn-tools')),
        ...groups.filter((one) => visibleTextOf(one) !== ''),
        ...shown.filter((one) => one.localName === 'tspan' && /^\s*[▾▴]$/.test(textOf(one))),
        ...shown.filter((one) => one.matches('button *') && /[▾▴↕↑]/.test(getComputedStyle(one, '::after').content)),
      ];

      const onButtons = elements.filter((one) => one.matches('button') && known.includes(textOf(one)));
      const unnamed = onButtons.filter((one) => !isShown(one) && isShown(one.parentElement ?? one));

      const bare = (address: string): string =>
        address
          .trim()
          .replace(/^https?:\/\//, '')
          .replace(/^www\.|\/$/g, '');
      const repeated = shown.filter(
        (one) =>
          one instanceof HTMLAnchorElement &&
          bare(textOf(one)) === bare(one.href) &&
          getComputedStyle(one, '::after').content !== 'none',
      );
      return {
        overlaps: covering.map(called),
        outside: outside.map(called),
        dead: dead.map(called),
        unnamed: unnamed.map(called),
        repeated: repeated.map(called),
      };
    }, names);
