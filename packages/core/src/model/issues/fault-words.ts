import { commonWords } from './words/common.js';

/** The value of a placeholder; a list is formatted as alternatives: "a or b". */
export type FaultValue = string | number | readonly string[];

export type FaultValues = Readonly<Record<string, FaultValue>>;

/**
 * The messages and remedies of one area in one language, by code. `{name}` is a placeholder for a value,
 * `{name, number}` for one with digit grouping, `{name, and}` for a list that is joined by "and", `{name, word}` for
 * another message of the area.
 */
export interface FaultWords {
  readonly messages: Readonly<Record<string, string>>;
  readonly remedies: Readonly<Record<string, string>>;
}

/** A fault in words, with its codes and values. */
export interface FaultText {
  message: string;
  remedy: string;
  code: string;
  remedyCode: string;
  values?: FaultValues;
}

const placeholder = /\{(\w+)(?:, (number|word|and))?\}/g;

const listText = (list: readonly string[], isAll: boolean, language: string): string => {
  if (language === 'en') return list.join(isAll ? ' and ' : ' or ');
  return new Intl.ListFormat(language, { type: isAll ? 'conjunction' : 'disjunction' }).format(list);
};

const textOf = (value: FaultValue, form: string | undefined, language: string): string => {
  if (typeof value !== 'string' && typeof value !== 'number') return listText(value, form === 'and', language);
  return form === 'number' ? value.toLocaleString(language) : String(value);
};

/** Fills in the placeholders of a text; `messages` are those of its area. */
export const fillIn = (
  sentence: string,
  values: FaultValues,
  { language, messages = {} }: { readonly language: string; readonly messages?: FaultWords['messages'] },
): string =>
  sentence.replace(placeholder, (all, name: string, form: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return all;
    if (form !== 'word') return textOf(value, form, language);
    const word = messages[String(value)];
    return word === undefined ? all : fillIn(word, values, { language });
  });

/**
 * Returns the code of the place that is appended to a message: the file, with or without the position in it. Returns
 * `undefined` when the values give no file.
 */
export const whereIn = (values: FaultValues): 'in-file' | 'at-position' | undefined => {
  if (!Object.hasOwn(values, 'file')) return undefined;
  return Object.hasOwn(values, 'line') ? 'at-position' : 'in-file';
};

const english = { language: 'en' };

/**
 * Returns a function that creates faults with the English messages of an area. Their codes identify the same messages
 * in other languages. A message with a value `file`, optionally with `line` and `column`, ends with that place.
 *
 * @example
 * const fault = createFaults('stock', { messages: { none: 'is empty' }, remedies: { order: 'Order {count}.' } });
 * fault('none', 'order', { count: 3 }).remedy; // 'Order 3.'
 */
export const createFaults =
  <Words extends FaultWords>(area: string, { messages, remedies }: Words) =>
  (
    code: keyof Words['messages'] & string,
    remedyCode: keyof Words['remedies'] & string,
    values: FaultValues = {},
  ): FaultText => {
    const where = whereIn(values);
    const text = fillIn(messages[code] ?? code, values, { ...english, messages });
    return {
      code: `${area}.${code}`,
      remedyCode: `${area}.${remedyCode}`,
      ...(Object.keys(values).length > 0 && { values }),
      message: where ? `${text} ${fillIn(commonWords.messages[where], values, english)}` : text,
      remedy: fillIn(remedies[remedyCode] ?? remedyCode, values, english),
    };
  };
