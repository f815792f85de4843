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

/** Functions that a page needs to find faults; defined in the page, because its functions cannot refer to a module. */
const inPage = (widget: Element): void => {
  const all = (root: ParentNode): Element[] =>
    [...root.children].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : []), ...all(one)]);
  const isClipped = (one: Element): boolean =>
    getComputedStyle(one).clipPath !== 'none' || (one.parentElement ? isClipped(one.parentElement) : false);
  const isShown = (one: Element): boolean =>
    one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !isClipped(one);
  const textOf = (one: Element): string => one.textContent.replace(/\s+/g, ' ').trim();
  Object.assign(globalThis, {
    look: {
      all,
      isShown,
      textOf,
      elements: all(widget.shadowRoot ?? widget),
      visibleTextOf: (one: Element): string => (one instanceof HTMLElement && isShown(one) ? one.innerText.trim() : ''),
      called: (one: Element): string => `${one.localName}.${one.getAttribute('class') ?? ''} ${textOf(one)}`,
    },
  });
};

/** What `inPage` defines. */
interface Look {
  readonly elements: readonly Element[];
  readonly all: (root: ParentNode) => Element[];
  readonly isShown: (one: Element) => boolean;
  readonly textOf: (one: Element) => string;
  readonly visibleTextOf: (one: Element) => string;
  readonly called: (one: Element) => string;
}

declare const look: Look;

const misplaced = (widget: Element): Pick<Faults, 'overlaps' | 'outside'> => {
  const shown = look.elements.filter(look.isShown);
  const covers = (one: Element, other: Element): boolean => {
    if (one.contains(other) || other.contains(one)) return false;
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    return a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  };
  // Names in a wheel stand in its parts.
  const rows = shown.filter(
    (one) => one.matches('li, tr') && !one.closest('.wheel, .hn-wheel, :has(> .wheel), :has(> .hn-wheel)'),
  );
  const box = widget.getBoundingClientRect();
  const isOutside = (one: Element): boolean => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2;
  };
  const outside = shown.filter((one) => !one.closest('svg') && look.visibleTextOf(one) !== '' && isOutside(one));
  return {
    overlaps: rows.filter((one) => rows.some((other) => other !== one && covers(one, other))).map(look.called),
    outside: outside.map(look.called),
  };
};

const dead = (): string[] => {
  const { elements, textOf } = look;
  const shown = elements.filter(look.isShown);
  const isControl = (one: Element): boolean => one.matches('button:not([part~=name], th button), input, select');
  const groups = elements.filter((one) => one.matches('[role=group]') && look.all(one).some(isControl));
  const isSign = (one: Element): boolean =>
    (one.localName === 'tspan' && /^\s*[▾▴]$/.test(textOf(one))) ||
    (one.matches('button, button *') && /[▾▴↕↑]/.test(getComputedStyle(one, '::after').content));
  return [
    ...shown.filter((one) => isControl(one) || isSign(one) || one.matches('.hn-filters, .hn-tools')),
    ...groups.filter((one) => look.visibleTextOf(one) !== ''),
  ].map(look.called);
};

const misread = (_: Element, names: readonly string[]): Pick<Faults, 'unnamed' | 'repeated'> => {
  const { elements, isShown, textOf } = look;
  const unnamed = elements.filter(
    (one) => one.matches('button') && names.includes(textOf(one)) && !isShown(one) && isShown(one.parentElement ?? one),
  );
  const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/^www\.|\/$/g, '');
  const repeated = elements.filter(
    (one) =>
      one instanceof HTMLAnchorElement &&
      isShown(one) &&
      bare(textOf(one)) === bare(one.href) &&
      getComputedStyle(one, '::after').content !== 'none',
  );
  return { unnamed: unnamed.map(look.called), repeated: repeated.map(look.called) };
};

/** Finds the faults of a widget; `names` are those of records. */
export const faultsOf = async (page: Page, selector: string, names: readonly string[]): Promise<Faults> => {
  const widget = page.locator(selector).first();
  await widget.evaluate(inPage);
  return {
    ...(await widget.evaluate(misplaced)),
    dead: await widget.evaluate(dead),
    ...(await widget.evaluate(misread, names)),
  };
};
