/** An attribute that an editor can set, from the manifest of the elements. */
export interface WidgetOption {
  readonly name: string;
  readonly type: 'choice' | 'boolean' | 'number' | 'text';
  /** Values of a choice. */
  readonly values?: readonly string[];
  readonly default?: string;
  readonly description: string;
}

/** A row of one of the reference tables. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** The parts of a widget that matter to an editor. */
export interface WidgetInfo {
  readonly tag: string;
  readonly summary: string;
  readonly options: readonly WidgetOption[];
  readonly slots: readonly Described[];
  readonly events: readonly Described[];
  readonly parts: readonly Described[];
  readonly properties: readonly Described[];
}

interface Member extends Described {
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Member[];
  readonly slots?: readonly Member[];
  readonly events?: readonly Member[];
  readonly cssParts?: readonly Member[];
  readonly cssProperties?: readonly Member[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Attributes that are not options: sources of the data, and state that the widget sets itself. */
const notOptions = new Set(['network', 'src', 'csv-columns', 'strings', 'state', 'photo', 'today', 'deep-link']);

/** Returns the values of a type such as `'grid' | 'list'`; `undefined` if it is not a union of texts. */
const valuesOf = (type: string): string[] | undefined => {
  const parts = type.split('|').map((part) => part.trim());
  return parts.every((part) => /^'.*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : undefined;
};

const optionOf = ({ name, description, type, default: given }: Member): WidgetOption => {
  const text = type?.text ?? 'string';
  const values = valuesOf(text);
  const known = given === undefined ? {} : { default: given.replaceAll("'", '') };
  if (values) return { name, type: 'choice', values, description, ...known };
  const simple = text.includes('boolean') ? 'boolean' : text.includes('number') ? 'number' : 'text';
  return { name, type: simple, description, ...known };
};

const described = (members: readonly Member[] = []): Described[] =>
  members.map(({ name, description }) => ({ name, description }));

/**
 * Returns the visible widgets in a custom elements manifest, sorted by tag, without attributes that are not options.
 */
export const widgetsOf = (manifest: unknown, leftOut: ReadonlySet<string> = notOptions): WidgetInfo[] =>
  (manifest as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, summary = '', attributes = [], slots, events, cssParts, cssProperties }): WidgetInfo[] =>
      tagName === undefined || tagName === 'hn-dataset'
        ? []
        : [
            {
              tag: tagName,
              summary,
              options: attributes.filter(({ name }) => !leftOut.has(name)).map(optionOf),
              slots: described(slots),
              events: described(events),
              parts: described(cssParts),
              properties: described(cssProperties),
            },
          ],
    )
    .sort((a, b) => a.tag.localeCompare(b.tag, 'en'));
