import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { builtNetworks, builtWidgets } from '../built.js';
import { fromSearch, ownKey, type Configuration, type Language, type Refused } from './configuration.js';
import type { Mistake } from './option-fields.js';
import { sharedTokens } from './tokens.js';
import { widgetOf } from './widget-options.js';

const fieldOf = ({ name }: Refused, widget: WidgetInfo | undefined): string | undefined => {
  const [group, key = ''] = name.split(/\.(.*)/s);
  const isField =
    group === 'option'
      ? widget?.options.some((option) => option.name === key && option.type !== 'choice' && option.type !== 'boolean')
      : group === 'token' && sharedTokens.some((token) => token.name === key);
  return isField ? key : undefined;
};

/** Splits what an address asks for in vain: values of fields are told there, the others on top of the page. */
const splitRefused = (
  refused: readonly Refused[],
  widget: WidgetInfo | undefined,
): [mistakes: Mistake[], others: Refused[]] => {
  const mistakes = refused.flatMap((one): Mistake[] => {
    const name = fieldOf(one, widget);
    return name === undefined ? [] : [{ name, value: one.value }];
  });
  return [mistakes, refused.filter((one) => fieldOf(one, widget) === undefined)];
};

/** Whether the folded options and the look are open at first: where an address sets or misses one of them. */
const openAtFirst = (
  { options, tokens }: Configuration,
  mistakes: readonly Mistake[],
): Record<'options' | 'tokens', boolean> => {
  const isToken = (name: string): boolean => sharedTokens.some((token) => token.name === name);
  return {
    options: Object.keys(options).length > 0 || mistakes.some(({ name }) => !isToken(name)),
    tokens: Object.keys(tokens).length > 0 || mistakes.some(({ name }) => isToken(name)),
  };
};

/** What an address asks for. */
interface Asked {
  readonly configuration: Configuration;
  /** Values that their fields cannot take. */
  readonly mistakes: readonly Mistake[];
  /** Everything else that does not exist. */
  readonly refused: readonly Refused[];
  /** Name of an own file, which an address does not hold. */
  readonly lost: string | undefined;
  /** Whether the folded options and the look are open at first. */
  readonly isOpen: Readonly<Record<'options' | 'tokens', boolean>>;
}

const choices = { widgets: builtWidgets, networks: builtNetworks.map(({ id }) => id) };

/** Reads the address of this page; `preferred` is the language where it names none. */
export const readAddress = (search: string, preferred: Language): Asked => {
  const { configuration, refused } = fromSearch(search, choices, preferred);
  const [mistakes, others] = splitRefused(refused, widgetOf(configuration.widget));
  const lost = new URLSearchParams(search).get(ownKey) ?? undefined;
  return { configuration, mistakes, refused: others, lost, isOpen: openAtFirst(configuration, mistakes) };
};
