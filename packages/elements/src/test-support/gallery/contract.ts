interface Named {
  name: string;
  inheritedFrom?: object;
}

interface Declaration {
  tagName?: string;
  cssParts?: Named[];
  slots?: Named[];
  cssProperties?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** The published manifest; fetched rather than imported, so that types can be checked without a build. */
const published = await fetch(new URL('../../../dist/custom-elements.json', import.meta.url));
const { modules } = (await published.json()) as Manifest;
const declarations = modules.flatMap((module) => module.declarations);

/** Parts with images from the web, which are not loaded here; tests of the widgets cover them. */
const fromTheWeb = ['part logo', 'part photo'];

/** Returns the first name of a numbered family, which is the documented one. */
const firstOfFamily = (name: string): string => name.replace(/^--hn-part-\d+-/, '--hn-part-1-');

/** Custom properties of all widgets, because a widget passes on those of nested widgets. */
const propertiesOfAll = declarations.flatMap(({ cssProperties = [] }) =>
  cssProperties.map(({ name }) => `property ${name}`),
);

/** Returns what a widget documents; not every widget has to show what it inherits from its base class. */
const documented = (tag: string): { own: string[]; all: string[] } => {
  const { cssParts = [], slots = [], cssProperties = [] } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  const namesOf = (keep: (item: Named) => boolean): string[] => [
    ...cssParts.filter(keep).map(({ name }) => `part ${name}`),
    ...slots.filter(keep).map(({ name }) => `slot ${name}`),
    ...cssProperties.filter(keep).map(({ name }) => `property ${name}`),
  ];
  return { own: namesOf(({ inheritedFrom }) => !inheritedFrom), all: namesOf(() => true) };
};

const partsAndSlots = (root: ParentNode): string[] => [
  ...[...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part].map((name) => `part ${name}`)),
  ...[...root.querySelectorAll('slot')].map(({ name }) => `slot ${name}`),
];

const properties = (sheets: readonly CSSStyleSheet[]): string[] =>
  sheets
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap(({ cssText }) =>
      [...cssText.matchAll(/var\(\s*(--hn-[\w-]+)/g)].map(([, name = '']) => `property ${firstOfFamily(name)}`),
    );

/** Returns the names of the parts, slots and custom properties of a widget, without those of nested widgets. */
export const namesIn = ({ shadowRoot }: Element): string[] =>
  shadowRoot ? [...partsAndSlots(shadowRoot), ...properties(shadowRoot.adoptedStyleSheets)] : [];

/** How names in use and documented names differ. */
export interface Differences {
  undocumented: string[];
  unused: string[];
}

export const noDifferences: Differences = { undocumented: [], unused: [] };

/** Compares the names in all scenes of a widget with those it documents. */
export const compareWithDocumented = (tag: string, used: ReadonlySet<string>): Differences => {
  const { own, all } = documented(tag);
  return {
    undocumented: [...used].filter((name) => !all.includes(name) && !propertiesOfAll.includes(name)),
    unused: own.filter((name) => !used.has(name) && !fromTheWeb.includes(name)),
  };
};
