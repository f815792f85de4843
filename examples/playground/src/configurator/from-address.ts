import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { builtNetworks, builtWidgets } from '../built.js';
import { fromSearch, ownKey, type Configuration, type Language, type Refused } from './configuration.js';
import type { Mistake } from './option-fields.js';
import { findToken } from './tokens.js';
import { widgetOf } from './widget-options.js';

/** Returns the field of a parameter that holds a text; `undefined` for choices and other parameters. */
const fieldOf = ({ name }: Refused, widget: WidgetInfo | undefined): string | undefined => {
  const [group, key = ''] = name.split(/\.(.*)/s);
  if (group === 'token') return findToken(key)?.name;
  const option = group === 'option' ? widget?.options.find((one) => one.name === key) : undefined;
  return option?.type === 'text' || option?.type === 'number' ? key : undefined;
};

/** Splits the invalid parameters of a URL: those of fields are reported there, the others at the top of the page. */
const splitRefused = (
  all: readonly Refused[],
  widget: WidgetInfo | undefined,
): { mistakes: readonly Mistake[]; refused: readonly Refused[] } => {
  const [mistakes, refused]: [Mistake[], Refused[]] = [[], []];
  for (const one of all) {
    const field = fieldOf(one, widget);
    if (field === undefined) refused.push(one);
    else mistakes.push({ name: field, value: one.value });
  }
  return { mistakes, refused };
};

/** Whether the folded options and the look are initially open: if the URL sets one of them, validly or not. */
const openAtFirst = (
  { options, tokens }: Configuration,
  mistakes: readonly Mistake[],
): Record<'options' | 'tokens', boolean> => ({
  options: Object.keys(options).length > 0 || mistakes.some(({ name }) => !findToken(name)),
  tokens: Object.keys(tokens).length > 0 || mistakes.some(({ name }) => findToken(name)),
});

/** The content of the URL. */
interface Requested {
  readonly configuration: Configuration;
  /** Values that their fields cannot take. */
  readonly mistakes: readonly Mistake[];
  /** All other invalid parameters. */
  readonly refused: readonly Refused[];
  /** Name of a custom file, whose content is not in the URL. */
  readonly lost: string | undefined;
  /** Whether the folded options and the look are open at first. */
  readonly isOpen: Readonly<Record<'options' | 'tokens', boolean>>;
}

const choices = { widgets: builtWidgets, networks: builtNetworks.map(({ id }) => id) };

/** Reads the URL of this page; `preferred` is the language if the URL names none. */
export const readAddress = (search: string, preferred: Language): Requested => {
  const { configuration, refused } = fromSearch(search, choices, preferred);
  const sorted = splitRefused(refused, widgetOf(configuration.widget));
  const lost = new URLSearchParams(search).get(ownKey) ?? undefined;
  return { configuration, ...sorted, lost, isOpen: openAtFirst(configuration, sorted.mistakes) };
};
