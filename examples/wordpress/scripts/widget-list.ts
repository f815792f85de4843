import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { widgetsOf, type WidgetOption } from '../../playground/scripts/widgets-of.js';
import type { Messages } from '../../playground/src/messages/messages.js';
import { translated, type PhpValue } from './php-text.js';

const manifest: unknown = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@health-networks/elements/custom-elements.json')), 'utf8'),
);

/** Set by the widget itself. */
const reflected = new Set(['state']);

/** An attribute that somebody may write, and whether the block has a setting for it. */
interface Attribute extends WidgetOption {
  readonly isOption: boolean;
}

/** The attribute of every element. */
const language: WidgetOption = { name: 'lang', type: 'text', description: 'Language of the widget.' };

interface Widget {
  readonly name: string;
  readonly tag: string;
  readonly attributes: readonly Attribute[];
}

/** The widgets of the manifest with all their attributes. */
export const widgetList = (from: unknown = manifest): Widget[] => {
  const options = new Map(
    widgetsOf(from).map((widget) => [widget.tag, new Set(widget.options.map(({ name }) => name))]),
  );
  return widgetsOf(from, reflected).map(({ tag, options: all }) => ({
    name: tag.replace(/^hn-/, ''),
    tag,
    attributes: [...all.filter(({ name }) => name !== 'lang'), language].map((one) => ({
      ...one,
      isOption: options.get(tag)?.has(one.name) ?? false,
    })),
  }));
};

const typeOf = ({ name, type }: WidgetOption): string => (name === 'src' ? 'address' : type);

const attributeValue = (attribute: Attribute, { options, values }: Messages): PhpValue => {
  const { name, isOption, default: defaultValue, values: choices = [] } = attribute;
  return {
    type: typeOf(attribute),
    isOption,
    ...(isOption ? { label: translated(options[name] ?? name) } : {}),
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
    ...(choices.length === 0
      ? {}
      : { values: Object.fromEntries(choices.map((one) => [one, translated(values[one] ?? one)])) }),
  };
};

/** The widgets as the plugin reads them, with their English labels. */
export const widgetsForPhp = (messages: Messages, widgets = widgetList()): PhpValue =>
  Object.fromEntries(
    widgets.map(({ name, tag, attributes }) => [
      name,
      {
        label: translated(messages.widgets[tag] ?? name),
        attributes: Object.fromEntries(attributes.map((one) => [one.name, attributeValue(one, messages)])),
      },
    ]),
  );

/** The labels in another language, by the English ones. The same word for two things must be translated alike. */
export const labelTranslations = (
  english: Messages,
  other: Messages,
  widgets = widgetList(),
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const add = (from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined) return;
    const known = found.get(from);
    if (known !== undefined && known !== to)
      throw new Error(
        `"${from}" is "${known}" and "${to}": give one of them another English word in src/messages/en.ts.`,
      );
    found.set(from, to);
  };
  for (const { tag, attributes } of widgets) {
    add(english.widgets[tag], other.widgets[tag]);
    for (const { name, values = [] } of attributes) {
      add(english.options[name], other.options[name]);
      for (const value of values) add(english.values[value], other.values[value]);
    }
  }
  return found;
};
