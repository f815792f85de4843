import type { WidgetInfo } from '../../scripts/widgets-of.js';
import { builtWidgets } from '../built.js';
import { isOptionValue, type Configuration } from './configuration.js';

export const widgetOf = (tag: string): WidgetInfo | undefined => builtWidgets.find((one) => one.tag === tag);

/** Returns the options that the other widget also has. */
export const keptOptions = (options: Configuration['options'], tag: string): Configuration['options'] =>
  Object.fromEntries(Object.entries(options).filter(([name, value]) => isOptionValue(widgetOf(tag), name, value)));

const without = (values: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([one]) => one !== name));

/** Sets a value, or removes it to restore the default. */
export const changed = (
  values: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Record<string, string> => (value === undefined ? without(values, name) : { ...values, [name]: value });
